/** Pages that change while they are looked at. All words are ours. */

const intro = `<h1>Privacy Policy</h1>
  <p>This privacy policy explains how Tidewater collects, uses and shares your personal information.</p>
  <h2>What we collect</h2><p>We collect your e-mail address and your location. We use cookies and similar technologies.</p>`;
const sharing = `<h2>Sharing</h2>
  <p id="sold">We do <b>not</b> sell your personal information.</p>
  <p id="shared">We share your personal information with our advertising partners.</p>`;
const retention = '<h2>Retention</h2><p id="kept">We keep your personal data for 18 months.</p>';

/** A short policy that is read for sure. */
export const policy = `<main>${intro}${sharing}${retention}</main>`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>${title}</title></head><body>${body}</body></html>`;

/** Gives the page the words as functions and texts that its own script can use. */
const withWords = (script: string) => `<script>const policy = ${JSON.stringify(policy)};\n${script}</script>`;

export const livePages: Readonly<Record<string, string>> = {
  '/live/plain-privacy': page('Privacy Policy', policy),
  // Busy from the first frame on; the policy comes when four seconds have passed.
  '/live/late-privacy': page(
    'Tidewater',
    `<div id="app"></div>${withWords(`
      const app = document.getElementById('app');
      let frames = 0;
      const spin = () => {
        if (frames < 0) return;
        app.textContent = 'Loading ' + frames++;
        requestAnimationFrame(spin);
      };
      spin();
      setTimeout(() => { frames = -1; app.innerHTML = policy; }, 4000);`)}`,
  ),
  // A one-page app: buttons go to other addresses and draw other pages.
  '/live/app/privacy': page(
    'Tidewater',
    `<nav><button id="home">Home</button><button id="privacy">Privacy</button><button id="legal">Legal</button></nav>
    <div id="app"></div>${withWords(`
      const home = '<main><h1>Fresh fish, daily</h1><p>Herring, mackerel and the occasional eel.</p></main>';
      const draw = () => {
        document.getElementById('app').innerHTML = location.pathname.endsWith('/privacy') ? policy : home;
      };
      for (const name of ['home', 'privacy', 'legal'])
        document.getElementById(name).onclick = () => { history.pushState(null, '', '/live/app/' + name); draw(); };
      addEventListener('popstate', draw);
      draw();`)}`,
  ),
  // Sections that come one by one.
  '/live/growing-privacy': page(
    'Privacy Policy',
    `<main id="main">${intro}${sharing}</main><button id="more">More</button>${withWords(`
      document.getElementById('more').onclick = () =>
        document.getElementById('main').insertAdjacentHTML('beforeend', ${JSON.stringify(retention)});`)}`,
  ),
  // All in an open shadow tree, of an element that is defined late.
  '/live/shadow-privacy': page(
    'Privacy Policy',
    `<policy-text></policy-text>${withWords(`
      setTimeout(() => customElements.define('policy-text', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = policy; }
      }), 2500);`)}`,
  ),
  // Something inside the policy changes with every frame, as a live chat or a clock does.
  '/live/ticker-privacy': page(
    'Privacy Policy',
    `${policy.replace('</main>', '<p id="ticker">0</p></main>')}<aside id="beside">0</aside>${withWords(`
      let count = 0;
      const tick = () => {
        count += 1;
        document.getElementById(window.ticks ?? 'beside').textContent = 'Visitors today: ' + count;
        requestAnimationFrame(tick);
      };
      tick();`)}`,
  ),
  '/live/elsewhere': page('Fish', '<h1>Fresh fish, daily</h1>'),
};
