import { record } from '#lib/events/record.ts';
import { assertAllowed } from '#lib/errors.ts';
import { makeDocument } from '#lib/documents/typst.ts';
import type { Person } from '#lib/people/person.ts';
import { listMembers } from '#lib/remarks/members.server.ts';
import { readRoundOf } from '#lib/remarks/reading.server.ts';
import { mayOpenRound } from '#lib/remarks/round.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { isConfidential, reportBlocks, reportTitle } from './report.ts';

/** A round for the griffie, as a PDF: who took part, and by chapter what was said, asked and answered. */
export async function roundReport(editor: Person, consultationId: string, roundId: string) {
	assertAllowed(mayOpenRound(editor));
	const reading = await readRoundOf(consultationId, roundId, editor);
	const given = {
		...{ reading, replies: await repliesTo(reading.remarkIds), members: await listMembers(reading.round) },
		municipality: (await readMunicipality()).name
	};
	const mark = isConfidential(reading) ? 'Vertrouwelijk' : '';
	const pdf = await makeDocument({
		title: reportTitle(reading),
		language: 'nl',
		blocks: reportBlocks(given),
		footer: { pages: 'Bladzijde {page} van {pages}', text: mark }
	});
	await transaction(() => record('round.downloaded', { subject: reading.round, consultationId, actor: editor }));
	return { pdf, name: `${reading.round.policy.slug}-versie-${reading.round.number}-ronde` };
}
