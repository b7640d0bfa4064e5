/** Sentences of our own that prove the cues of `share`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { share } from './share';

export const shareExamples: Record<(typeof share)[number]['id'], Examples> = {
  'recipients-bound': {
    match: [
      {
        text: 'Where practical, we get confidentiality agreements from the third parties that handle your records.',
        polarity: 'conditional',
      },
      { text: 'Suppliers who receive your details are bound by a duty of confidentiality.', polarity: 'asserted' },
      { text: 'We require every vendor that sees customer records to keep them secure.', polarity: 'asserted' },
      {
        text: 'Vendors receive your address to ship parcels and may not use it for anything else.',
        polarity: 'asserted',
      },
      { text: 'Third parties act solely on our instructions.', polarity: 'asserted' },
      { text: 'We have data processing agreements with all service providers.', polarity: 'asserted' },
      { text: 'We cannot control how the receiving partners use your details.', polarity: 'denied' },
      {
        text: 'The couriers are companies that use it for deliveries and never for other purposes.',
        polarity: 'asserted',
      },
      { text: 'We have adequate contracts with every supplier that touches your file.', polarity: 'asserted' },
      { text: 'We take care to pick suppliers that have good security.', polarity: 'asserted' },
      { text: 'Data processing agreements bind all service providers.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'You must not share your password with third parties.' },
      { text: 'Linked websites are subject to their own privacy policies.' },
      { text: 'You agree to keep the information of other members confidential.' },
    ],
  },
  'sell-data': {
    match: [
      { text: 'We never sell, rent or trade the personal data of our readers.', polarity: 'denied' },
      { text: 'Your contact details will not be sold.', polarity: 'denied' },
      { text: 'We may sell your email address to list brokers.', polarity: 'asserted' },
      { text: 'We only sell your data if you have agreed to it.', polarity: 'conditional' },
      { text: 'We do not sell personal information except as described below.', polarity: 'conditional' },
      { text: 'We do not knowingly sell the personal information of children.', polarity: 'conditional' },
      { text: 'Sell your information.', leadIn: 'We will never:', polarity: 'denied' },
      { text: 'Some of these exchanges may be considered a sale under state law.', polarity: 'asserted' },
      { text: 'Our company is a registered data broker in Vermont.', polarity: 'asserted' },
      { text: 'No sale of your personal data', polarity: 'denied' },
      { text: 'Your photos stay here: we do not sell them.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'We may sell our business, and your data will pass to the new owner.' },
      { text: 'You have the right to opt out of the sale of your personal information.' },
      { text: 'Sellers on our platform sell products and see your delivery address.' },
      { text: '"Sell" means giving personal information to others for money.' },
    ],
  },
  'share-admin': {
    match: [
      { text: 'The administrator of your team account can see your activity.', polarity: 'asserted' },
      { text: 'Your employer will be able to view the courses that you finish.', polarity: 'asserted' },
      { text: 'We report usage of the benefit to your employer.', polarity: 'asserted' },
      {
        text: 'Delete files and messages.',
        leadIn: 'If your company provides the account, its administrators may:',
        polarity: 'asserted',
      },
      { text: 'Your employer.', leadIn: 'We share your training results with:', polarity: 'asserted' },
      {
        text: 'Your employer cannot access your private notes, and administrators will not see them.',
        polarity: 'denied',
      },
      { text: 'We may notify your school that you have joined the course.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Ask your administrator for help if you cannot log in.' },
      { text: 'We collect the name of your employer from public sources.' },
    ],
  },
  'share-advertisers': {
    match: [
      { text: 'We share your device identifier with advertising networks.', polarity: 'asserted' },
      { text: 'We do not disclose your name to advertisers.', polarity: 'denied' },
      { text: 'With your permission, we pass your interests to advertisers.', polarity: 'conditional' },
      { text: 'Only aggregated figures are given to advertisers.', polarity: 'conditional' },
      { text: 'We do not provide personal data to third parties for advertising.', polarity: 'denied' },
      { text: 'They automatically receive your IP address when an ad loads.', polarity: 'asserted' },
      { text: 'We share online identifiers for cross-context behavioral advertising.', polarity: 'asserted' },
      { text: 'Ad networks receive the pages that you viewed.', polarity: 'asserted' },
      { text: 'Advertising partners', leadIn: 'We disclose your data to these recipients:', polarity: 'asserted' },
      { text: 'We transfer your age group to other companies for advertising.', polarity: 'asserted' },
      {
        text: 'If you click on an ad, the advertiser may conclude that you belong to the group it was looking for.',
        polarity: 'asserted',
      },
    ],
    noMatch: [
      { text: 'Advertisers pay us to appear in our newsletter.' },
      { text: 'You have the right to opt out of the sharing of data for targeted advertising.' },
      { text: 'Our ads are chosen by the words on the page alone.' },
    ],
  },
  'share-affiliates': {
    match: [
      {
        text: 'We disclose your records only to those employees and affiliates that need them for their work.',
        polarity: 'conditional',
      },
      { text: 'We may share your information with our parent company and subsidiaries.', polarity: 'asserted' },
      { text: 'Our affiliates may also use your data for the purposes of this notice.', polarity: 'asserted' },
      { text: 'Subsidiaries and affiliates of ours', leadIn: 'We share personal data with:', polarity: 'asserted' },
      { text: 'Northwind group companies that help us.', section: 'Who we share your data with', polarity: 'asserted' },
      { text: 'We do not share your data with our parent company.', polarity: 'denied' },
      { text: 'Your file is used by other members of our worldwide family.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We are not affiliated with the makers of your phone.' },
      { text: 'Our pages contain affiliate links to shops.' },
      { text: 'We and our affiliates protect data with firewalls.' },
    ],
  },
  'share-beyond-stated': {
    match: [
      { text: 'Except as described in this notice, we will not:', polarity: 'denied' },
      {
        text: 'Pass your personal data to others.',
        leadIn: 'Apart from the cases above, we do not:',
        polarity: 'denied',
      },
      { text: 'We share personal data only as described below.', polarity: 'denied' },
      { text: 'We never give your details to third parties.', polarity: 'denied' },
      { text: 'We do not disclose customer information to anyone except to obey the law.', polarity: 'denied' },
      { text: 'Nobody else gets your information.', polarity: 'denied' },
      { text: 'We may disclose your data for any other purpose that we choose.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Please do not share your password with anyone.' },
      { text: 'We keep your data only for the purposes listed above.' },
      { text: 'We do not share your data with third parties for their marketing.' },
    ],
  },
  'share-business-transfer': {
    match: [
      { text: 'If we are acquired, customer records pass to the buyer.', polarity: 'asserted' },
      { text: 'Data may be handed over as part of a merger, a sale of assets or a bankruptcy.', polarity: 'asserted' },
      {
        text: 'Transferred information stays subject to this policy after the deal.',
        polarity: 'asserted',
      },
      { text: 'Even in a bankruptcy we will not transfer your data to a buyer.', polarity: 'denied' },
    ],
    noMatch: [
      { text: 'We use the data that we acquired from you to run the service.' },
      { text: 'You can buy gift cards as a business customer.' },
      { text: 'We never sell your personal information.' },
    ],
  },
  'share-law': {
    match: [
      { text: 'We hand over records when a court order demands it.', polarity: 'asserted' },
      { text: 'We may disclose your data to comply with a subpoena or a similar legal process.', polarity: 'asserted' },
      {
        text: 'To the tax authorities, if the law requires it.',
        leadIn: 'We disclose your data:',
        polarity: 'asserted',
      },
      { text: 'We have never given any data to law enforcement.', polarity: 'denied' },
      { text: 'We only hand over data to the police when compelled by a warrant.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'We keep invoices for ten years because the law requires it.' },
      { text: 'You may lodge a complaint with a supervisory authority.' },
      { text: 'Our legal basis for sharing data is compliance with a legal obligation.' },
    ],
  },
  'share-marketing': {
    match: [
      { text: 'We share your postal address with selected partners for their own marketing.', polarity: 'asserted' },
      {
        text: 'We do not give your details to other companies for their promotional purposes.',
        polarity: 'denied',
      },
      {
        text: 'Only if you agree, we pass your address to third parties for their direct marketing.',
        polarity: 'conditional',
      },
      { text: 'Our partners may contact you with their own offers.', polarity: 'asserted' },
      { text: 'These partners act as independent controllers of what they get.', polarity: 'asserted' },
      { text: 'Business partners', leadIn: 'We may share your details with:', polarity: 'asserted' },
      { text: 'Joint promotions mean that we give your entry form to the other brand as well.', polarity: 'asserted' },
      { text: 'We do not sell, lease or swap our mailing lists.', polarity: 'denied' },
      { text: 'We never disclose your subscription to any other companies.', polarity: 'denied' },
      {
        text: 'When you order a lamp, we share your delivery town with the retailers nearest to you.',
        polarity: 'asserted',
      },
      {
        text: 'Now and then we pass your postal address to companies whose offers might interest you.',
        polarity: 'asserted',
      },
      {
        text: 'If you enter one of our contests, we may share your entry with the company that gives the prize.',
        polarity: 'asserted',
      },
      {
        text: 'Selected distribution partners in your region.',
        leadIn: 'We share your details with:',
        polarity: 'asserted',
      },
      { text: 'Business partners may receive the reports that we share.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Companies that work for us may send you letters on our behalf.' },
      { text: 'We share data with service providers who run our marketing campaigns for us.' },
      { text: 'You can opt out of the sharing of your data with third parties for marketing.' },
    ],
  },
  'share-protect-rights': {
    match: [
      { text: 'We may disclose information if we believe it is needed to protect our rights.', polarity: 'asserted' },
      { text: 'To enforce the terms of our shop.', leadIn: 'We may disclose your data:', polarity: 'asserted' },
      { text: 'In an emergency we release your location to rescuers.', polarity: 'asserted' },
      { text: 'If you violate our community rules.', leadIn: 'We disclose your details when:', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We use encryption to protect the safety of your account.' },
      { text: 'You may exercise your rights by sharing a copy of your passport.' },
    ],
  },
  'share-public': {
    match: [
      { text: 'Comments that you leave are public.', polarity: 'asserted' },
      { text: 'Your profile is visible to everyone.', polarity: 'asserted' },
      { text: 'Your email address will never be displayed publicly.', polarity: 'denied' },
      { text: 'You can limit who can see your photos.', polarity: 'conditional' },
      { text: 'Other members may see your nickname.', polarity: 'asserted' },
      { text: 'Whatever you write, post or upload in a forum is open to the world.', polarity: 'asserted' },
      { text: 'Your username is listed for everyone next to each comment.', polarity: 'asserted' },
      { text: 'The town that you name is searchable.', polarity: 'asserted' },
      { text: 'People may discover which trails you walked.', polarity: 'asserted' },
      {
        text: 'Anything that you submit through the suggestion box is treated as non-confidential.',
        polarity: 'asserted',
      },
      { text: 'In the race map, others will be able to see where you run.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We also collect data from publicly available sources.' },
      { text: 'We process data for reasons of public interest.' },
      { text: 'The latest version of this policy is posted on our website.' },
    ],
  },
  'share-service-providers': {
    match: [
      {
        text: 'In the annex you find the suppliers with whom we share your order.',
        polarity: 'asserted',
      },
      { text: 'We share your data to provide the service you asked for.', polarity: 'asserted' },
      { text: 'We share your delivery address with suppliers who print and post for us.', polarity: 'asserted' },
      { text: 'We use third-party service providers to send our emails.', polarity: 'asserted' },
      { text: 'Card payments are handled by Stripe.', polarity: 'asserted' },
      { text: 'Hosting providers will store the databases.', polarity: 'asserted' },
      { text: 'Service providers that send parcels', leadIn: 'We share personal data with:', polarity: 'asserted' },
      { text: 'Acme Desk Ltd. (support tool)', leadIn: 'Our processors are:', polarity: 'asserted' },
      { text: 'We do not share your messages with any service providers.', polarity: 'denied' },
      { text: 'With your consent, we share your address with vendors.', polarity: 'conditional' },
      { text: 'Mailfox: used for newsletters', section: 'Sub-processors', polarity: 'asserted' },
      { text: 'Process refunds;', leadIn: 'We hire agents and contractors to:', polarity: 'asserted' },
      { text: 'We rely on third-party tools to deliver our letters.', polarity: 'asserted' },
      { text: 'For support tickets we use Zendesk.', polarity: 'asserted' },
      { text: 'Your order is passed to Shopify.', polarity: 'asserted' },
      { text: 'Third parties who perform tasks for us see the parts of a file that they need.', polarity: 'asserted' },
      { text: 'Once a year we appoint auditors, and we show them our books.', polarity: 'asserted' },
      { text: 'Card payments are handled through partners of our bank.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Your internet service provider may see which sites you visit.' },
      { text: 'We are not responsible for the websites of suppliers that you use.' },
      { text: '"Service provider" means a company that processes data on our behalf.' },
    ],
  },
  'share-with-consent': {
    match: [
      { text: 'We may share your details without your consent.', polarity: 'denied' },
      { text: 'We disclose your name to exhibitors with your permission.', polarity: 'conditional' },
      { text: 'If you ask us, we forward your profile to other companies.', polarity: 'conditional' },
      { text: 'When you instruct us.', leadIn: 'We share data:', polarity: 'conditional' },
      { text: 'We share your file at your request.', polarity: 'conditional' },
      {
        text: 'Before we share anything you get an opportunity to choose.',
        polarity: 'conditional',
      },
      { text: 'We will not release your address without your written consent.', polarity: 'conditional' },
      { text: 'Case studies are published after we have got permission from the customer.', polarity: 'conditional' },
      { text: 'You can choose to send your results to researchers.', polarity: 'conditional' },
      { text: 'Your journal is made available to coaches as directed by you.', polarity: 'conditional' },
      { text: 'We disclose it with your written authorisation.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'We use cookies only with your consent.' },
      { text: 'You must have the permission of your friends before you share their data with us.' },
      { text: 'You may withdraw your consent to the sharing of your data.' },
    ],
  },
};
