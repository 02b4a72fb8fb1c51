import { readFlipChart } from '#lib/meetings/day/flip-charts.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

/** A photo of a flip chart. No cache keeps it: the redactie may wipe it. */
export const GET: RequestHandler = async ({ params, url, locals }) =>
	answerFile(await readFlipChart(params.slug, params.id, locals.person, partOf(url)));
