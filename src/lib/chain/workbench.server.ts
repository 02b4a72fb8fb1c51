import { and, eq } from 'drizzle-orm';
import { sumOf } from '#lib/agreements/overview.ts';
import { readAgendaStandings } from '#lib/agreements/overview.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { inPeople, sizeOf, type ChannelCount } from '#lib/contributions/by-channel.ts';
import { countByChannel } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { versionStatusLabels } from '#lib/policies/paragraph.ts';
import { readClusters } from '#lib/policies/clusters/cluster-desk.server.ts';
import { listPoliciesOf } from '#lib/policies/policies.server.ts';
import { listRoundsOf } from '#lib/remarks/rounds.server.ts';
import { countAnswered } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { counted } from '#lib/text/numbers.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import { listDecided } from './decided.server.ts';
import { countStanding, countHeard } from './heard.server.ts';
import { underTheme } from './inbox.server.ts';
import { NO_THEME } from './inbox.ts';
import type { Task } from './stages.ts';

/** How each task of a consultation stands, in a few words for who does the work. */
export async function readWorkbench(editor: Person, consultation: Consultation): Promise<Record<Task, string>> {
	const { id, status } = consultation;
	const by = await countByChannel(id);
	const heard = await countHeard(id, await countStanding(id));
	const said = (channel: Channel) => inPeopleAndWords(heard.find((one) => one.channel === channel));
	return {
		vragenlijsten: said('questionnaire'),
		wensboom: inPeopleAndWords(
			heard.find(({ channel }) => channel === 'wish'),
			'wens',
			'wensen'
		),
		bijeenkomsten: said('meeting'),
		brieven: said('letter'),
		adviezen: counted(by.get('advice') ?? 0, 'punt', 'punten'),
		inbreng: await coding(id),
		themas: counted(await db.$count(themes, eq(themes.consultationId, id)), 'thema', 'thema’s'),
		'rode-draden': counted(await db.$count(findings, eq(findings.consultationId, id)), 'rode draad', 'rode draden'),
		beleid: await writing(editor, id),
		raadsronde: await rounds(editor, id),
		clusters: await dividing(editor, id),
		reacties: counted(by.get('paragraph_reaction') ?? 0, 'reactie', 'reacties'),
		antwoorden: await answering(id),
		wijkagendas: await agreeing(id),
		besluit: status === 'finished' ? 'genomen' : await deciding(id)
	};
}

async function agreeing(consultationId: string) {
	const tally = sumOf((await readAgendaStandings(consultationId)).map((standing) => standing.tally));
	const waiting = tally.unanswered + tally.answeredOnly;
	if (tally.late + tally.lateReports) return 'er is iets te laat';
	if (waiting) return `${counted(waiting, 'punt', 'punten')} zonder afspraak`;
	return tally.items ? 'alles heeft een afspraak' : 'nog geen wijkagenda';
}

/** “31 mensen, 12 bijdragen”: the one is not the other. */
const inPeopleAndWords = (heard: ChannelCount | undefined, one = 'bijdrage', more = 'bijdragen') =>
	[...(heard?.people ? [inPeople(sizeOf(heard))] : []), counted(heard?.contributions ?? 0, one, more)].join(', ');

const deciding = async (consultationId: string) =>
	(await listDecided(consultationId)).length ? 'nog niet over elke tekst' : 'nog niet genomen';

async function coding(consultationId: string) {
	const here = eq(contributions.consultationId, consultationId);
	const uncoded = await db.$count(contributions, and(here, underTheme(NO_THEME)));
	return uncoded ? `${counted(uncoded, 'bijdrage', 'bijdragen')} zonder thema` : 'alles heeft een thema';
}

async function writing(editor: Person, consultationId: string) {
	const texts = await listPoliciesOf(editor, consultationId);
	const [only] = texts;
	if (!only) return 'nog geen tekst';
	if (texts.length > 1) return counted(texts.length, 'tekst', 'teksten');
	return `versie ${only.version.number}, ${versionStatusLabels[only.version.status].toLowerCase()}`;
}

async function dividing(editor: Person, consultationId: string) {
	const clusters = (await readClusters(editor, consultationId)).flatMap((text) => text.clusters);
	const waiting = clusters.reduce((sum, cluster) => sum + cluster.waiting, 0);
	if (waiting) return `${counted(waiting, 'plan', 'plannen')} ingediend`;
	return clusters.length ? counted(clusters.length, 'cluster', 'clusters') : 'nog niet verdeeld';
}

async function rounds(editor: Person, consultationId: string) {
	const { rounds } = await listRoundsOf(editor, consultationId);
	const open = rounds.filter(({ open }) => open).length;
	return open ? `${open} open` : counted(rounds.length, 'ronde', 'rondes');
}

async function answering(consultationId: string) {
	const { answered, total } = await countAnswered(consultationId);
	return answered < total
		? `${counted(total - answered, 'bijdrage wacht', 'bijdragen wachten')}`
		: 'alles heeft antwoord';
}
