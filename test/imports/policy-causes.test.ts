import { expect, test } from 'vitest';
import { importContributions } from '#lib/imports/contributions.ts';
import { readCauses } from '#lib/imports/policy-causes.ts';
import { importPolicy } from '#lib/imports/policy.ts';
import { ImportProblem } from '#lib/imports/problems.ts';
import { compareVersions } from '#lib/policies/comparison.server.ts';
import { listVersions } from '#lib/policies/policies.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const first = '# Samen zorgen\n\n## Hulp\n\nWij helpen u binnen acht weken.\n\n## Buurt\n\nElke buurt krijgt een plek.';
const second =
	'# Samen zorgen\n\n## Hulp\n\nWij helpen u binnen twee weken.\n\n## Buurt\n\nElke buurt krijgt een plek.\n\nDe plek heeft een moestuin voor iedereen die dat wil.';
const reasons = `versie;alinea;oorzaak;inbreng;reden
2;moestuin;inwoners;b1|b2;Twee inwoners vroegen om een moestuin.
2;Hulp;inwoners;onbekend;Acht weken was te lang.
2;Elke buurt;redactie;;Er veranderde niets.`;

test('a file beside the versions says which paragraph came because of whom', async () => {
	const editor = await join('Eva', 'editor');
	const { slug } = await newConsultation(editor);
	const said = 'id;tekst\nb1;Een moestuin graag\nb2;Groente in de wijk';
	await importContributions({ name: 'in.csv', text: said, consultationSlug: slug });
	const heard: string[] = [];
	const files = [first, second].map((markdown, i) => ({ name: `${i + 1}.md`, markdown }));
	const causes = readCauses('redenen.csv', reasons);
	const { policy } = await importPolicy(files, slug, { editor, causes, progress: (line) => heard.push(line) });

	const [two, one] = await listVersions(policy.id);
	const { changes } = await compareVersions(one!.id, two!.id);
	const garden = changes.find(({ text }) => text.includes('moestuin'))!;
	expect(garden).toMatchObject({
		fate: 'added',
		because: [{ cause: 'residents', text: 'Twee inwoners vroegen om een moestuin.' }]
	});
	expect(garden.because[0]!.links.map(({ contribution }) => contribution?.text).sort()).toEqual([
		'Een moestuin graag',
		'Groente in de wijk'
	]);
	expect(changes.find(({ text }) => text.includes('twee weken'))!.because).toMatchObject([
		{ cause: 'municipality', text: 'Acht weken was te lang.', links: [] }
	]);
	expect(heard.filter((line) => line.includes('regel'))).toEqual([
		'2.md: regel 3: de inbreng onbekend is er niet.',
		'2.md: regel 3: er is geen inbreng bij. De reden staat nu op naam van de gemeente.',
		'2.md: regel 4: “Elke buurt” veranderde niet, of staat er niet.'
	]);
});

test('what is wrong in it is told by line', () => {
	const broken = 'versie,alinea,oorzaak,reden\n1,Hulp,inwoners,x\n2,,inwoners,x\n2,Hulp,buren,x\n2,Hulp,raad,';
	expect(() => readCauses('redenen.csv', broken)).toThrow(ImportProblem);
	expect(() => readCauses('redenen.csv', broken)).toThrow(
		/regel 2: in “versie” staat geen getal vanaf 2\.\nregel 3: zeg in “alinea”.*\nregel 4: de oorzaak kennen wij niet.*\nregel 5: er staat geen reden bij\./
	);
});
