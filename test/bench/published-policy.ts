import Sqlite from 'better-sqlite3';
import { dice } from '#lib/example/world.ts';
import { newId } from '#lib/storage/ids.ts';

const CHAPTERS = 20;
const PARAGRAPHS = 600;
const WORDS = 50;
const CONTRIBUTIONS = 5000;
const FINDINGS = 40;
const common =
	'de het een wij samen wijk zorg buurt gemeente helpt inwoners plek meer groen oudere jongere veilig geld straat hulp school en van in op voor met niet ook zo kan'.split(
		' '
	);

export interface LargePolicy {
	slug: string;
	/** Short id of the heading of a chapter in the middle. */
	chapter: string;
	paragraphIds: string[];
}

/**
 * Writes a document of 30,000 words in 600 paragraphs, with 5,000 contributions behind it, straight into a database:
 * a first version, a second in which three of each ten paragraphs were edited, and a third that has not a word of it.
 */
export function addLargePolicy(file: string): LargePolicy {
	const db = new Sqlite(file);
	const { id: consultationId } = db.prepare('select id from consultations order by id').get() as { id: string };
	const { roll, pick } = dice(11);
	const policyId = newId();
	const began = Date.parse('2026-03-01T12:00Z');
	const sentence = (words: string[], count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
	const strange = Array.from({ length: 4000 }, (_, i) => `w${((i * 7919) % 99991).toString(36)}`);
	const ids = Array.from({ length: PARAGRAPHS + CHAPTERS }, newId);
	const isChapter = (i: number) => i % (PARAGRAPHS / CHAPTERS + 1) === 0;
	const first = ids.map((_, i) => (isChapter(i) ? `Hoofdstuk ${sentence(common, 3)}` : sentence(common, WORDS)));
	const edited = first.map((text, i) =>
		!isChapter(i) && roll() < 0.3
			? text
					.split(' ')
					.map((word) => (roll() < 0.15 ? pick(common) : word))
					.join(' ')
			: text
	);
	const other = first.map((text, i) => (isChapter(i) ? text : sentence(strange, WORDS)));

	db.transaction(() => {
		const said = Array.from({ length: CONTRIBUTIONS }, newId);
		const contribution = db.prepare(
			`insert into contributions (id, consultation_id, channel, text, status, status_at, handed_in_at)
			 values (?, ?, 'letter', ?, 'public', ?, ?)`
		);
		for (const id of said) contribution.run(id, consultationId, sentence(common, 40), began, began);
		const found = Array.from({ length: FINDINGS }, newId);
		const finding = db.prepare(
			'insert into findings (id, consultation_id, number, sentence, created_at) values (?, ?, ?, ?, ?)'
		);
		found.forEach((id, i) => finding.run(id, consultationId, 1000 + i, sentence(common, 12), began));
		const source = db.prepare(
			`insert into finding_sources (finding_id, contribution_id, stance) values (?, ?, 'supports')`
		);
		said.forEach((id, i) => source.run(found[i % FINDINGS], id));

		db.prepare('insert into policies (id, consultation_id, slug, title, created_at) values (?, ?, ?, ?, ?)').run(
			...[policyId, consultationId, 'groot-beleid', 'Groot beleid', began]
		);
		const paragraph = db.prepare('insert into paragraphs (id, policy_id, created_at) values (?, ?, ?)');
		for (const id of ids) paragraph.run(id, policyId, began);
		const version = db.prepare(
			`insert into policy_versions (id, policy_id, number, status, summary, hash, created_at, frozen_at, public_at)
			 values (?, ?, ?, 'draft', 'Een grote tekst.', 'x', ?, ?, ?)`
		);
		const row = db.prepare(
			`insert into paragraph_versions (version_id, paragraph_id, position, kind, text, cause, cause_text)
			 values (?, ?, ?, ?, ?, ?, ?)`
		);
		const link = db.prepare(
			`insert into paragraph_links (id, version_id, paragraph_id, role, finding_id, contribution_id) values (?, ?, ?, ?, ?, ?)`
		);
		const freeze = db.prepare(`update policy_versions set status = 'published' where id = ?`);
		[first, edited, other].forEach((texts, v) => {
			const versionId = newId();
			version.run(versionId, policyId, v + 1, began, began, began);
			texts.forEach((text, i) => {
				const changed = v > 0 && text !== [first, edited, other][v - 1]![i];
				const cause = changed ? 'residents' : null;
				row.run(
					...[versionId, ids[i], i + 1, isChapter(i) ? 'chapter' : 'text', text],
					cause,
					changed ? sentence(common, 15) : ''
				);
				if (isChapter(i)) return;
				const own = said.slice((i * 8) % CONTRIBUTIONS, ((i * 8) % CONTRIBUTIONS) + 8);
				for (const id of own) link.run(newId(), versionId, ids[i], 'source', null, id);
				link.run(newId(), versionId, ids[i], 'source', found[i % FINDINGS], null);
				if (changed) link.run(newId(), versionId, ids[i], 'cause', found[i % FINDINGS], null);
				if (changed) link.run(newId(), versionId, ids[i], 'cause', null, own[0]);
			});
			freeze.run(versionId);
		});
	})();
	db.close();
	const middle = ids[(PARAGRAPHS / CHAPTERS + 1) * 10]!;
	return { slug: 'groot-beleid', chapter: middle.slice(-12), paragraphIds: ids };
}
