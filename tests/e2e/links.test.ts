/** On a page that is no policy, the popup lists the site's legal documents, and one click opens and reads one. */
import { afterEach, expect, test } from 'vitest';
import type { Popup } from '@/scripts/browsers/browser';
import { expectAccessible, expectText, isPainted, press, useStage } from './stage';

/** A shop's front page: its links are folded away, as footers do. */
const front = `<!doctype html><html lang="en"><title>Fernhollow Seeds</title><main><h1>Seeds for small gardens</h1>
  <p>Beans, peas and a good many flowers, sent within two days by the people who grow them.</p>
  <a href="/basket">Basket</a> <a href="javascript:alert('privacy policy')">Privacy policy</a></main>
  <footer><details><summary>More</summary><a href="/e2e/terms.html">Terms of sale</a> <a href="/cookies.html">Cookies</a>
  <a href="/demo/fernhollow/privacy.html">Privacy policy</a>
  <a href="/e2e/help/how-we-treat-you.html">Privacy notice for growers</a></details></footer></html>`;
const elsewhere = (
  origin: string,
) => `<!doctype html><html lang="en"><title>Fernhollow Club</title><main><h1>The club</h1>
  <p>Growers meet on the first Monday of the month, in the old seed house by the river.</p></main>
  <footer><a href="${origin}/e2e/help/how-we-treat-you.html">Privacy policy of the club</a>
  <a href="${origin}/demo/fernhollow/privacy.html">Cookie policy</a></footer></html>`;

const stage = useStage({
  extra: {
    '/shop.html': front,
    '/club.html': `<!doctype html><html lang="en"><title>The club</title><body><script>
      document.documentElement.innerHTML = ${JSON.stringify(elsewhere('ORIGIN'))}.replaceAll('ORIGIN', location.origin.replace('127.0.0.1', 'localhost'));
    </script></body></html>`,
  },
});
let popup: Popup | undefined;

afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

const listed = () => [...document.querySelectorAll('.links .link-name')].map((link) => link.textContent);

/** In the popup: follows the link of this name, as a click does. */
async function follow(opened: Popup, name: string): Promise<void> {
  await opened.click(`.links li:nth-child(${1 + (await opened.eval(listed)).indexOf(name)}) a`);
}

test('the popup lists them, best first', async () => {
  await stage.open('/shop.html');
  popup = await stage.browser.popup();
  await expectText(popup, 'This page links to');
  expect(await popup.eval(listed)).toEqual([
    'Privacy policy',
    'Privacy notice for growers',
    'Cookies',
    'Terms of sale',
  ]);
  await expectAccessible(popup);
  expect(await stage.browser.eval(isPainted)).toBe(false);
});

test('a policy at a listed address is opened and read by one click, and the popup goes on with it', async () => {
  await stage.open('/shop.html');
  popup = await stage.browser.popup();
  await expectText(popup, 'This page links to');
  await follow(popup, 'Privacy policy');
  await stage.browser.waitFor(isPainted);
  expect(await stage.browser.eval(() => location.pathname)).toBe('/demo/fernhollow/privacy.html');
  await expectText(popup, 'What stands out');
});

test('a policy of the same site at an address that says nothing, too', async () => {
  await stage.open('/shop.html');
  popup = await stage.browser.popup();
  await expectText(popup, 'This page links to');
  await follow(popup, 'Privacy notice for growers');
  await stage.browser.waitFor(isPainted);
  await expectText(popup, 'What stands out');
});

test('on another site, a policy at a listed address is read', async () => {
  await stage.open('/club.html');
  popup = await stage.browser.popup();
  await expectText(popup, 'This page links to');
  await follow(popup, 'Cookie policy');
  await stage.browser.waitFor(isPainted);
  await expectText(popup, 'What stands out');
});

test('on another site, one at any other address is read where the browser lets us, else a new click is asked for', async () => {
  await stage.open('/club.html');
  popup = await stage.browser.popup();
  await expectText(popup, 'This page links to');
  await follow(popup, 'Privacy policy of the club');
  if (stage.browser.name === 'firefox') await stage.browser.waitFor(isPainted);
  else {
    await expectText(popup, 'Click the Clauselight button again');
    await popup.close();
    popup = await stage.browser.popup();
  }
  await expectText(popup, 'What stands out');
  await stage.browser.waitFor(isPainted);
});

test('a page that is no policy can still be read anyway', async () => {
  await stage.open('/shop.html');
  popup = await stage.browser.popup();
  await press(popup, 'Read it anyway');
  await popup.waitFor(() => document.querySelector('.summary') !== null);
});
