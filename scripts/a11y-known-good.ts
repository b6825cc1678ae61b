/** `npm run a11y:known-good`: the accessibility gate on markup that is right. Every finding is a false alarm. */
import { goodFragments } from '@ot/site/checks/known-good/fragments.ts';
import { judgeKnownGood } from '@ot/site/checks/known-good/judge-known-good.ts';
import { toLines } from '@ot/site/checks/report/terminal.ts';
import { explainAndExit, say } from './progress.ts';

judgeKnownGood(goodFragments(), { today: new Date() }).then((judged) => {
  const alarms = judged.filter(({ findings }) => findings.length > 0);
  for (const { name, findings } of alarms) say(`✗ ${name}\n${toLines(findings).join('\n')}`);
  say(`\n${judged.length} pages and fragments, ${alarms.length} with a finding.`);
  process.exitCode = alarms.length > 0 ? 1 : 0;
}, explainAndExit);
