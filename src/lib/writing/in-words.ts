import { asTime } from '#lib/text/dates.ts';
import type { AtWork } from './at-work.server.ts';

/** `what`: “deze alinea”, “dit advies”. */
export const takenInWords = ({ by, since }: NonNullable<AtWork['taken']>, what: string) =>
	`${by} werkt nu aan ${what} (sinds ${asTime(since)}).`;

/** “Nu ook hier: Bram, in hoofdstuk 2; Eva.” Empty when there is nobody. */
export const companyInWords = (others: AtWork['others']) =>
	others.length
		? `Nu ook hier: ${others.map(({ name, place }) => (place ? `${name}, ${place}` : name)).join('; ')}.`
		: '';
