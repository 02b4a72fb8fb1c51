import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { listHolders } from '#lib/people/holders.server.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { reminderOn } from '#lib/text/reminder.ts';
import { lateReminder, reportReminder } from './letters.ts';
import { readAgendaStandings } from './overview.server.ts';

/**
 * Mails the redactie about reports that come near or are late, and about milestones that were due yesterday. Looking
 * more often, in more processes or after a stop changes nothing: each mail has a name of its own in the outbox.
 */
export async function watchAgreements() {
	for (const standing of await readAgendaStandings()) {
		await watchReports(standing);
		await watchMilestones(standing);
	}
}

type Standing = Awaited<ReturnType<typeof readAgendaStandings>>[number];

const deskOf = ({ consultation, neighbourhood }: Standing['agenda']) =>
	`${readConfiguration().origin}/beheer/trajecten/${consultation.slug}/wijkagendas/${neighbourhood.slug}`;

async function watchReports({ agenda, terms }: Standing) {
	for (const { dueOn, reports } of terms) {
		if (reports.length) continue;
		const today = dayOf(now());
		const reminder = reminderOn(dueOn, { today });
		if (!reminder) continue;
		const { name: municipality } = await readMunicipality();
		const about = { municipality, wijk: agenda.neighbourhood.name, dueOn, late: reminder === 'late' };
		await mail(
			`progress-term:${agenda.id}:${dueOn}:${reminder}`,
			reportReminder({ ...about, page: `${deskOf(agenda)}/voortgang/${dueOn}` })
		);
	}
}

async function watchMilestones({ agenda, agreed }: Standing) {
	for (const { id: itemId, title } of agenda.items)
		for (const { id, text: step, dueOn, isLate } of agreed.get(itemId)?.[0].milestones ?? []) {
			if (!isLate || reminderOn(dueOn, { today: dayOf(now()) }) !== 'late') continue;
			const { name: municipality } = await readMunicipality();
			const about = { municipality, wijk: agenda.neighbourhood.name, title, step, dueOn };
			await mail(`milestone-late:${id}:${dueOn}`, lateReminder({ ...about, page: `${deskOf(agenda)}/${itemId}` }));
		}
}

async function mail(about: string, letter: { subject: string; text: string }) {
	const editors = await listHolders('editor');
	await transaction(() => queueMailToEach(editors, about, letter));
}
