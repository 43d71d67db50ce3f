import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from '@/e2e/support/chromium-path';

/** npm run icons: draws the PNG icons anew from app/icon.svg, after it has changed. They are kept in the repository. */
const drawing = readFileSync('app/icon.svg', 'utf8');
// Systems cut these to their own shape, so that the colour must reach every corner.
const toEveryCorner = drawing.replace(/ rx="\d+"/, '');
const icons = [
  { file: 'public/icon-192.png', size: 192, svg: drawing },
  { file: 'public/icon-512.png', size: 512, svg: drawing },
  { file: 'public/icon-maskable-512.png', size: 512, svg: toEveryCorner },
  { file: 'app/apple-icon.png', size: 180, svg: toEveryCorner },
];

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  for (const { file, size, svg } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    await page.screenshot({ path: file, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
