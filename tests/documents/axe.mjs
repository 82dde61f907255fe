// Every page in light and dark, wide and at 320 pixels: no finding of axe, no sideways scroll of the page.
// node axe.mjs BROWSER AXE_SOURCE PAGE…
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [browserPath, axePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(axePath, "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
let found = 0;
for (const path of pages) {
  const page = await browser.newPage();
  for (const scheme of ["light", "dark"]) {
    for (const width of [900, 320]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width, height: 900 });
      await page.goto(pathToFileURL(path).href);
      await page.evaluate(axe);
      const result = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), tags);
      for (const violation of result.violations) {
        found += 1;
        console.log(`${path} (${scheme}, ${width}): ${violation.id}: ${violation.help}`);
        violation.nodes.slice(0, 3).forEach((node) => console.log(`  ${node.html.slice(0, 160)}`));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) {
        found += 1;
        console.log(`${path} (${scheme}, ${width}): the page is ${wide} pixels too wide`);
      }
    }
  }
  await page.close();
}
await browser.close();
console.log(`${pages.length} pages, ${found} findings`);
process.exit(found ? 1 : 0);
