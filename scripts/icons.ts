/** Draws `public/icon/*.png` from `assets/icon.svg` with Chromium. Run it after changing the drawing. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '..');
const sizesPx = [16, 32, 48, 96, 128];

export async function main(): Promise<number> {
  const svg = readFileSync(path.join(root, 'assets/icon.svg'), 'utf8');
  mkdirSync(path.join(root, 'public/icon'), { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of sizesPx) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(root, `public/icon/${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
  return 0;
}
