import { fail } from '@sveltejs/kit';
import { ChosenFlipChart, FlipChartForm } from '#lib/meetings/day/day.ts';
import { findPreparedDay } from '#lib/meetings/day/days.server.ts';
import {
	addFlipChart,
	listFlipCharts,
	publishFlipChart,
	removeFlipChart
} from '#lib/meetings/day/flip-charts.server.ts';
import { listTables } from '#lib/meetings/day/tables.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form, type GivenFiles } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	const day = await findPreparedDay(meeting.id);
	return { meeting, day, tables: await listTables(meeting.id), flipCharts: await listFlipCharts(meeting.id) };
};

const show = (isPublic: boolean) =>
	form(ChosenFlipChart, async ({ flipChart }, event: RequestEvent) => {
		const { editor, meeting } = await meetingHere(event);
		await publishFlipChart(editor, meeting.id, flipChart, isPublic);
		backToPage(event);
	});

export const actions = {
	add: form(FlipChartForm, async (values, event: RequestEvent, files: GivenFiles) => {
		const { editor, meeting } = await meetingHere(event);
		const [file] = files.get('photo') ?? [];
		const message = file
			? await addFlipChart(editor, meeting.id, values.table, { file, alt: values.alt })
			: 'Kies een foto.';
		const typed = { table: values.table ?? '', alt: values.alt };
		if (message) return fail(422, { action: '?/add', values: typed, problems: [{ field: 'photo', message }] });
		return backToPage(event);
	}),
	show: show(true),
	hide: show(false),
	remove: form(ChosenFlipChart, async ({ flipChart }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await removeFlipChart(editor, meeting.id, flipChart);
		backToPage(event);
	})
} satisfies Actions;
