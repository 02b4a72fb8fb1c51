import { redirect } from '@sveltejs/kit';
import { ReportDraftForm } from '#lib/agreements/report.ts';
import { publishReport, readReportDesk, reportLanguage, saveReport } from '#lib/agreements/reporting.server.ts';
import { form } from '#lib/web/form.ts';
import { atAgenda } from '../../../placed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { agenda } = await atAgenda(event);
	const desk = await readReportDesk(agenda, event.params.termijn);
	// The layout takes `language` for that of the page.
	return { agenda, desk, measured: await reportLanguage(desk, event.locals.refused) };
};

export const actions = {
	save: form(ReportDraftForm, async ({ basedOn, onceKey: _, ...report }, event) => {
		const { editor, agenda, base } = await atAgenda(event);
		await saveReport(editor, agenda, event.params.termijn!, report, basedOn);
		redirect(303, `${base}/voortgang/${event.params.termijn}?bewaard`);
	}),
	publish: form(ReportDraftForm, async (report, event) => {
		const { editor, agenda, base } = await atAgenda(event);
		await publishReport(editor, agenda, event.params.termijn!, report);
		redirect(303, `${base}?verslag`);
	})
} satisfies Actions;
