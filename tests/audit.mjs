// Holds one Lighthouse report against what the site promises: scores, bytes of a first visit, no other host.
import { readFileSync } from 'node:fs';

const wanted = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const mostBytes = 60_000;

const [file, page] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const requests = report.audits['network-requests'].details.items;
const host = new URL(report.finalDisplayedUrl).host;

const faults = [];
const scores = Object.entries(wanted).map(([name, least]) => {
  const score = Math.round(report.categories[name].score * 100);
  if (score < least) {
    const lost = report.categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
      .map(({ id }) => id);
    faults.push(`${name} ${score} < ${least}: ${lost.join(', ')}`);
  }
  return `${name} ${score}`;
});

const bytes = requests.filter(({ resourceType }) => resourceType !== 'Image').reduce((sum, { transferSize }) => sum + transferSize, 0);
if (bytes > mostBytes) faults.push(`${bytes} bytes > ${mostBytes}`);
for (const { url } of requests.filter(({ url }) => url.startsWith('http') && new URL(url).host !== host)) faults.push(`asks ${url}`);

console.log(`${page}: ${scores.join(', ')}, ${bytes} bytes`);
for (const fault of faults) console.log(`  ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
