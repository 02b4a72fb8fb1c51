import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { MOST_OF_WISH } from '../wish.ts';
import type { lateWishes, wishKiosks } from './tables.ts';

export type WishKiosk = typeof wishKiosks.$inferSelect;
export type LateWish = typeof lateWishes.$inferSelect;

/** In hours: so long a device can become a kiosk with the code. */
export const CODE_HOURS = 24;

/** So many wishes may come from one kiosk: what waited for days comes within a minute. */
export const MOST_AT_ONCE = { most: 3000, perSeconds: 600 };

/** So long the thanks stay on the screen. */
export const THANKS_SECONDS = 60;

export const AddKioskForm = v.object({
	onceKey: field.onceKey,
	name: field.line(60, 'Schrijf op waar het apparaat staat.')
});

export const StartKioskForm = v.object({ code: field.line(40, 'Vul de code in die u van de redactie kreeg.') });

export const unknownKioskCode = {
	field: 'code',
	message: 'Deze code werkt niet, of niet meer. Een code werkt één keer, en hoogstens een dag. Vraag een nieuwe.'
};

const words = {
	text: field.text(MOST_OF_WISH, 'Schrijf uw wens op.', 'Uw wens'),
	author: field.optionalLine(60, 'De naam'),
	neighbourhoodId: field.optionalId
};

/** A wish as one writes it at a kiosk: nobody leaves a mail address on a screen in a hall. */
export const KioskWishForm = v.object({ onceKey: field.onceKey, ...words });

/** The same as it waited on the device, with the code that its writer saw. */
export const WaitingWish = v.object({
	onceKey: field.onceKey,
	...words,
	code: v.pipe(
		v.string(),
		v.check((code) => readCode(code) === code)
	),
	writtenAt: v.pipe(
		v.string(),
		v.isoTimestamp(),
		v.check((moment) => !Number.isNaN(Date.parse(moment)))
	)
});
export type WaitingWish = v.InferOutput<typeof WaitingWish>;

/** What a kiosk sends: a locked wish, or only how many wait. */
export const Sending = v.object({
	/** The kiosk for which it was locked. */
	of: v.optional(field.id('Kies een kiosk.')),
	sealed: v.optional(v.pipe(v.string(), v.maxLength(8000))),
	waiting: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 0)
});

export type Sending = v.InferOutput<typeof Sending>;

/** What a kiosk hears back of one wish. `late`: it came when the tree took no wishes; it is kept. */
export type Arrival = { code: string; secret: string } | { late: true } | { refused: true };

/** Whether it may hang wishes now. */
export const isOn = ({ startedAt, stoppedAt }: Pick<WishKiosk, 'startedAt' | 'stoppedAt'>) => !!startedAt && !stoppedAt;

/** In the words of the list of the redactie. */
export function kioskStatus(kiosk: Pick<WishKiosk, 'startedAt' | 'stoppedAt' | 'codeUntil'>, at: Date): string {
	if (kiosk.stoppedAt) return 'Staat uit';
	if (kiosk.startedAt) return 'Staat aan';
	return kiosk.codeUntil > at ? 'Wacht op de code' : 'De code is verlopen';
}
