/** Sentences of our own that prove the cues of `track`. The bundler drops them. */
import type { Examples } from '@/lib/core/model';
import type { track } from './track';

export const trackExamples: Record<(typeof track)[number]['id'], Examples> = {
  'cookies-refuse': {
    match: [
      { text: 'These cookies cannot be switched off in our systems.', polarity: 'denied' },
      { text: 'You may refuse all cookies.', polarity: 'asserted' },
      { text: 'You are free to delete cookies from your computer whenever you like.', polarity: 'asserted' },
      { text: 'Should you decide not to accept cookies, your basket will stay empty.', polarity: 'asserted' },
      { text: 'If cookies are blocked, the film may not start.', polarity: 'asserted' },
      { text: 'With cookies disabled, your browser cannot remember the basket.', polarity: 'asserted' },
      { text: 'Adjust your browser settings to be warned each time.', polarity: 'asserted', section: 'Cookies' },
      { text: 'Without cookies you cannot stay signed in.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We use cookies to manage the queue at busy times.' },
      { text: 'Cookies expire when you close the window.' },
      { text: 'We have no control over cookies that other shops set.' },
    ],
  },
  'cookies-third-party': {
    match: [
      { text: 'Some pages carry third-party cookies that measure visits.', polarity: 'asserted' },
      { text: 'Our advertising partners may place cookies on your device.', polarity: 'asserted' },
      { text: 'Certain cookies on these pages are set by outside vendors.', polarity: 'asserted' },
      { text: 'A few cookies come from companies we advertise with, such as Google cookies.', polarity: 'asserted' },
      { text: 'We let advertisers work with cookies while you shop.', polarity: 'asserted' },
      { text: 'We and our trusted partners rely on cookies to count readers.', polarity: 'asserted' },
      { text: 'They may also set cookies of their own.', polarity: 'asserted', section: 'Advertisers' },
      { text: 'We do not allow third-party cookies on this site.', polarity: 'denied' },
      { text: 'Advertisers may set cookies here only if you agree.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'You can block third-party cookies in your browser.' },
      { text: 'A third-party cookie is a cookie that comes from another domain.' },
      { text: 'Find out if a shop uses our cookies by reading its notice.' },
    ],
  },
  'cookies-used': {
    match: [
      { text: 'We use cookies to keep your basket.', polarity: 'asserted' },
      { text: 'Meadowlark uses two small cookies.', polarity: 'asserted' },
      { text: 'Details of each stay are recorded via cookies.', polarity: 'asserted' },
      { text: 'Session cookies expire once the window closes.', polarity: 'asserted' },
      { text: 'A cookie helps us to tell returning readers apart.', polarity: 'asserted' },
      {
        text: 'Functional cookies: kept for one month, for your layout',
        polarity: 'asserted',
        leadIn: 'On these pages you will find the following:',
      },
      {
        text: 'to remember the language you picked',
        polarity: 'asserted',
        leadIn: 'We use cookies for these purposes:',
      },
      { text: 'They are deleted when you close the tab.', polarity: 'asserted', section: 'Cookies' },
      { text: 'Local storage keeps your draft, and we read it when you come back.', polarity: 'asserted' },
      { text: 'After signing in you may be issued a cookie.', polarity: 'asserted' },
      { text: 'Our help pages do not use any cookies.', polarity: 'denied' },
      { text: 'We only set cookies if you allow it.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'Cookies are small text files.' },
      { text: 'Most web browsers accept cookies by default.' },
      { text: 'Our advertisers use cookies of their own.' },
      { text: 'For details about our use of cookies, read the cookie notice.' },
    ],
  },
  'dnt-signal': {
    match: [
      {
        text: 'We do not honor Do Not Track headers, but we do act on Global Privacy Control.',
        polarity: 'conditional',
      },
      { text: 'In some states we treat Global Privacy Control as a request to opt out.', polarity: 'conditional' },
      { text: 'This website does not respond to Do Not Track requests.', polarity: 'denied' },
      { text: 'We ignore the DNT header that your browser may send.', polarity: 'denied' },
      { text: 'We honour Global Privacy Control.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'Your browser may offer a Do Not Track setting.' },
      { text: 'The law asks us to explain how we respond to Do Not Track signals.' },
    ],
  },
  'email-tracking': {
    match: [
      { text: 'We can see whether you opened our newsletter.', polarity: 'asserted' },
      { text: 'Newsletters report back once opened, and we record it.', polarity: 'asserted' },
      { text: 'Our emails contain a tiny pixel.', polarity: 'asserted' },
      { text: 'For each email we look at the open rate.', polarity: 'asserted' },
      { text: 'That you have opened it', polarity: 'asserted', leadIn: 'When you open an email from us, we can tell:' },
      { text: 'We note your interactions with our emails.', polarity: 'asserted' },
      { text: 'We do not track whether you open our emails.', polarity: 'denied' },
      { text: 'With your consent, we record when you open our emails.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'We will send you an email when your parcel leaves.' },
      { text: 'Support staff answer the emails that you send.' },
    ],
  },
  fingerprinting: {
    match: [
      { text: 'We build a device fingerprint to spot fraud.', polarity: 'asserted' },
      { text: 'Machine identification tells us which computer you use.', polarity: 'asserted' },
      { text: 'We recognise your browser by its combination of fonts.', polarity: 'asserted' },
      { text: 'We do not use browser fingerprinting.', polarity: 'denied' },
      { text: 'We use device fingerprinting only if you agree.', polarity: 'conditional' },
      {
        text: 'The fonts that are installed',
        leadIn: 'What goes into it:',
        section: 'Browser fingerprint',
        polarity: 'asserted',
      },
    ],
    noMatch: [
      { text: 'Members open the gate with a fingerprint reader.' },
      { text: 'Browser fingerprinting is a way to tell computers apart.' },
    ],
  },
  'identifies-visitor': {
    match: [
      { text: 'Our usage statistics are not linked to any person.', polarity: 'denied' },
      { text: 'Our cookies do not contain names or other personal details.', polarity: 'denied' },
      { text: 'From these searches we do not know who you are.', polarity: 'denied' },
      { text: 'Visits to our website are anonymous.', polarity: 'denied' },
      { text: 'We link your browsing history to your account.', polarity: 'asserted' },
      { text: 'We combine usage logs with other information that we hold.', polarity: 'asserted' },
      { text: 'Cookies let us recognise returning visitors.', polarity: 'asserted' },
      { text: 'Once you sign in, you are not anonymous to us.', polarity: 'asserted' },
      { text: 'We match phones and tablets that seem to belong to the same household.', polarity: 'asserted' },
      { text: 'If you agree, we connect your visits to your customer profile.', polarity: 'conditional' },
      { text: 'No names, addresses or other personal data appear in our crash statistics.', polarity: 'denied' },
      { text: 'We may combine our logs and your profile.', polarity: 'asserted' },
      { text: 'Log entries are linked to your account.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We may ask for your passport to verify your identity.' },
      { text: 'You can browse the site without giving us your name.' },
      { text: 'You may link your account to a social network.' },
    ],
  },
  'third-party-collect': {
    match: [
      { text: 'Advertisers collect information about your visits here.', polarity: 'asserted' },
      { text: 'We and our vendors track what you do on these pages.', polarity: 'asserted' },
      { text: 'We permit advertisers to place tags on this site.', polarity: 'asserted' },
      { text: 'Our pages use Hotjar.', polarity: 'asserted' },
      { text: 'Matomo records page views for us.', polarity: 'asserted' },
      { text: 'Third-party analytics services count our readers.', polarity: 'asserted' },
      { text: 'Your IP address is sent to Facebook when the page loads.', polarity: 'asserted' },
      { text: 'They may also collect usage figures.', polarity: 'asserted', section: 'Analytics partners' },
      { text: 'Such a plug-in opens a connection to the network that made it.', polarity: 'asserted' },
      { text: 'We do not let third parties collect data on this site.', polarity: 'denied' },
      { text: 'Only if you allow it, Google Analytics records your visit.', polarity: 'conditional' },
      {
        text: 'Other companies monitor the behaviour of readers by means of the ads on these pages.',
        polarity: 'asserted',
      },
      { text: 'Vendors record the usage of each button on the page.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'We receive information about you from third parties.' },
      { text: 'We share your data with our service providers.' },
      { text: 'For more information on how Google uses data, see its policy.' },
    ],
  },
  'track-cross-site': {
    match: [
      { text: 'Ad companies watch your activity across different websites.', polarity: 'asserted' },
      { text: 'Our tag recognises you on partner sites.', polarity: 'asserted' },
      { text: 'We gather data about your visits to other websites.', polarity: 'asserted' },
      { text: 'Banners are served from what you did on this site and other sites.', polarity: 'asserted' },
      { text: 'We target ads by what you do on and off our platform.', polarity: 'asserted' },
      { text: 'We take part in cookie matching with ad exchanges.', polarity: 'asserted' },
      { text: 'We do not follow you across other websites.', polarity: 'denied' },
      { text: 'Our tool does not monitor browsing across sites which do not carry it.', polarity: 'denied' },
      { text: 'With your consent, we track your browsing on third-party sites.', polarity: 'conditional' },
      { text: 'Our partners compile a list of pages that you read elsewhere online.', polarity: 'asserted' },
      { text: 'We target people across various websites.', polarity: 'asserted' },
    ],
    noMatch: [
      { text: 'This site has links to other websites.' },
      { text: 'We advertise our shop on other websites.' },
      { text: 'Your browser can tell sites that you do not wish to be tracked across other websites.' },
    ],
  },
  'track-keystrokes': {
    match: [
      { text: 'The tool logs every keystroke in our forms.', polarity: 'asserted' },
      { text: 'Our recorder captures what you type into a field.', polarity: 'asserted' },
      { text: 'We do not record your keystrokes.', polarity: 'denied' },
      { text: 'If you agree, our helpers can see what you type.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'Our filter will protect you from programs that copy keystrokes.' },
      { text: 'Type your question into the form and press send.' },
    ],
  },
  'track-session-replay': {
    match: [
      { text: 'We use session replay software.', polarity: 'asserted' },
      { text: 'Mouse movements on the page are noted.', polarity: 'asserted' },
      { text: 'Heat maps show where visitors look.', polarity: 'asserted' },
      { text: 'We note how far you scroll and where a click lands.', polarity: 'asserted' },
      { text: 'The script stores clicks and hovers.', polarity: 'asserted' },
      { text: 'We never record your mouse movements.', polarity: 'denied' },
      { text: 'Only with your consent do we record your mouse clicks.', polarity: 'conditional' },
    ],
    noMatch: [{ text: 'Scroll down to read the rest.' }, { text: 'Our global heatmap shows where members run.' }],
  },
  'web-beacons': {
    match: [
      { text: 'Our pages contain web beacons.', polarity: 'asserted' },
      { text: 'Tiny images in our pages let us count readers.', polarity: 'asserted' },
      { text: 'Embedded scripts track how you move through the shop.', polarity: 'asserted' },
      { text: 'We do not use tracking pixels.', polarity: 'denied' },
      { text: 'If you consent, we use the Facebook pixel.', polarity: 'conditional' },
    ],
    noMatch: [
      { text: 'Bluetooth beacons in our shops help you find the till.' },
      { text: 'A photo should be 300 pixels wide on a phone screen.' },
      { text: 'You may block web beacons in your mail program.' },
    ],
  },
};
