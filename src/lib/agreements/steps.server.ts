import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { keepUploads, readUploadFor, type Part, type StoredFile } from '#lib/uploads/uploads.server.ts';
import { findAgreement, readAgreements } from './agreements.server.ts';
import { mayAgree } from './agreement.ts';
import type { Placed } from './publishing.server.ts';
import type { Milestone } from './standing.ts';
import type { StepInput } from './step.ts';
import { milestones, milestoneSteps } from './tables.ts';

type Telling = Omit<StepInput, 'alt'> & { uploadId?: string | undefined };

/** Says what became of a milestone: done on a day, moved to another, or dropped. What was told stays to be read. */
export async function tellStep(editor: Person, { agenda, item }: Placed, milestoneId: string, telling: Telling) {
	assertAllowed(mayAgree(editor));
	const { onceKey, kind, onDay, words, uploadId } = telling;
	return once(onceKey, async () => {
		await hold(milestones, milestoneId);
		assertFits(await findMilestone(item.id, milestoneId), telling);
		const id = newId();
		const made = { madeById: editor.id, madeAt: now() };
		const day = kind === 'dropped' ? null : onDay;
		if (uploadId) await keepUploads([uploadId], photoOwner(item.id));
		await db
			.insert(milestoneSteps)
			.values({ id, milestoneId, kind, onDay: day, words, uploadId: uploadId ?? null, ...made });
		await record(`milestone.${kind}`, {
			subject: { id: milestoneId },
			consultationId: agenda.consultation.id,
			actor: editor,
			particulars: { itemId: item.id, ...(day && { day }) }
		});
		return id;
	});
}

/** The same with a photo, which is made safe first. */
export async function tellStepWithPhoto(
	editor: Person,
	placed: Placed,
	milestoneId: string,
	{ alt, ...telling }: StepInput,
	photo: GivenFile | undefined
): Promise<{ problems?: Problem[] }> {
	assertAllowed(mayAgree(editor));
	assertFits(await findMilestone(placed.item.id, milestoneId), telling);
	if (photo && !alt) return { problems: [{ field: 'alt', message: 'Schrijf op wat er op de foto staat.' }] };
	const received = photo && (await receivePhoto(placed.item.id, photo, alt));
	if (received && 'problem' in received) return { problems: [{ field: 'photo', message: received.problem }] };
	await tellStep(editor, placed, milestoneId, { ...telling, uploadId: received?.id });
	return {};
}

function assertFits({ state }: Milestone, { kind, onDay }: Pick<Telling, 'kind' | 'onDay'>) {
	const today = dayOf(now());
	if (kind === 'done' && onDay > today) refuse('invalid', 'Deze dag komt nog. Meld de stap als die klaar is.');
	if (kind === 'moved' && onDay < today) refuse('invalid', 'Deze dag is al voorbij. Kies een dag die nog komt.');
	if (kind === state) refuse('conflict', 'Een collega meldde dit net ook al.');
}

/** A milestone of the agreement that counts now. */
export async function findMilestone(itemId: string, milestoneId: string): Promise<Milestone> {
	const found = (await findAgreement(itemId))?.milestones.find(({ id }) => id === milestoneId);
	return found ?? refuse('not_found');
}

const photoOwner = (itemId: string) => `afspraak:${itemId}`;

/** In pixels. */
const LONG_SIDE = 1600;

/** Makes a photo safe, before the transaction in which it is kept. Its id, or what is wrong with it. */
export const receivePhoto = (itemId: string, file: GivenFile, description: string) =>
	receivePicture({ ownerHash: photoOwner(itemId), place: 'stap', file, description, longSide: LONG_SIDE });

/** A photo beside a milestone, for who can read the item. */
export async function readPhoto(itemId: string, uploadId: string, part: Part = 'whole'): Promise<StoredFile> {
	const all = (await readAgreements([itemId])).get(itemId) ?? [];
	const shown = all.some(({ milestones }) =>
		milestones.some(({ steps }) => steps.some((step) => step.uploadId === uploadId))
	);
	if (!shown) return refuse('not_found');
	return readUploadFor(async ({ ownerHash }) => ownerHash === photoOwner(itemId), uploadId, part);
}
