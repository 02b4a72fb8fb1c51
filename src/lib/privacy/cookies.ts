const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** How long a cookie lasts, in seconds. What is not here goes when the browser closes. */
export const cookieLasts = {
	bezoeker: YEAR,
	inloggen: 15 * MINUTE,
	zaal: 12 * HOUR,
	ontvangst: 30 * MINUTE,
	aanvraag: DAY,
	vragenlijst: 30 * DAY,
	kiosk: 90 * DAY,
	boomkiosk: YEAR
} as const;

type Lasting = keyof typeof cookieLasts;

/** A cookie that is not on the privacy page cannot be written. */
export type CookieName = 'sessie' | Exclude<Lasting, 'vragenlijst'> | `vragenlijst-${string}`;

/** In seconds; nothing: until the browser closes. */
export function lastingOf(name: CookieName): number | undefined {
	if (name === 'sessie') return undefined;
	return cookieLasts[isOfList(name) ? 'vragenlijst' : name];
}

const isOfList = (name: CookieName): name is `vragenlijst-${string}` => name.startsWith('vragenlijst-');

/** All cookies there are, as the privacy page says it. */
export const cookies = [
	{
		name: 'sessie',
		why: 'Houdt u ingelogd. Komt er pas als u inlogt.',
		howLong: 'Tot u uitlogt of de browser sluit.'
	},
	{
		name: 'bezoeker',
		why: 'Een willekeurig getal. Daardoor telt “Dat wens ik ook” één keer in elke boom, en stemt u één keer in een stemronde. Komt er pas als u dat doet.',
		howLong: `${lasting('bezoeker')}.`
	},
	{
		name: 'inloggen',
		why: 'Onthoudt naar welk e-mailadres de code ging. Komt er pas als u om een code vraagt.',
		howLong: `${lasting('inloggen')}, of tot u bent ingelogd.`
	},
	{
		name: 'zaal',
		why: 'Een willekeurig getal. Daardoor telt uw stem op een bijeenkomst één keer. Komt er pas als u meedoet met de code.',
		howLong: `${lasting('zaal')}.`
	},
	{ name: 'ontvangst', why: 'Toont uw geheime code na het insturen.', howLong: `${lasting('ontvangst')}.` },
	{
		name: 'aanvraag',
		why: 'Onthoudt dat u uw aanvraag opende met de geheime code of met onze mail.',
		howLong: `${lasting('aanvraag')}.`
	},
	{
		name: 'vragenlijst-…',
		why: 'Vindt uw antwoorden terug als u een vragenlijst later afmaakt of wijzigt. Komt er pas als u begint.',
		howLong: `${lasting('vragenlijst')}.`
	},
	{
		name: 'kiosk',
		why: 'Houdt één vragenlijst in beeld op een scherm van de gemeente. Komt niet op uw eigen apparaat.',
		howLong: `${lasting('kiosk')}.`
	},
	{
		name: 'boomkiosk',
		why: 'Maakt van een scherm van de gemeente een kiosk voor een wensboom. Komt niet op uw eigen apparaat.',
		howLong: `${lasting('boomkiosk')}.`
	}
];

function lasting(name: Lasting): string {
	const seconds = cookieLasts[name];
	if (seconds === DAY) return '1 dag';
	if (seconds % DAY) return seconds % HOUR ? `${seconds / MINUTE} minuten` : `${seconds / HOUR} uur`;
	return seconds % YEAR ? `${seconds / DAY} dagen` : `${seconds / YEAR} jaar`;
}
