import { downloadAddresses } from '#lib/questionnaires/downloads/addresses.server.ts';
import { SheetChoice } from '#lib/questionnaires/downloads/forms.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { downloads } from '#lib/web/downloads.ts';
import type { RequestEvent } from './$types';

export const { GET, POST } = downloads(mayManage, SheetChoice, (editor, { form }, { params }: RequestEvent) =>
	downloadAddresses(editor, params, form)
);
