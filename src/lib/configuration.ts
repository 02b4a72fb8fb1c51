import * as v from 'valibot';

const port = v.pipe(
	v.optional(v.string(), '3000'),
	v.regex(/^\d{1,5}$/, 'PORT is een getal tussen 1 en 65535.'),
	v.transform(Number),
	v.minValue(1, 'PORT is een getal tussen 1 en 65535.'),
	v.maxValue(65535, 'PORT is een getal tussen 1 en 65535.')
);

const url = (name: string, protocols: RegExp, example: string) =>
	v.pipe(
		v.string(),
		v.check(
			(value) => URL.canParse(value) && protocols.test(new URL(value).protocol),
			`${name} is een adres als ${example}.`
		)
	);

const Environment = v.object({
	PORT: port,
	ORIGIN: v.optional(url('ORIGIN', /^https?:$/, 'https://samen.gemeente.nl')),
	DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'DATA_DIR is een map, bijvoorbeeld data.')), 'data'),
	DATABASE_URL: v.optional(url('DATABASE_URL', /^postgres(ql)?:$/, 'postgres://gebruiker@localhost/samenspraak')),
	MAIL_URL: v.optional(url('MAIL_URL', /^smtps?:$/, 'smtps://gebruiker:wachtwoord@mail.gemeente.nl')),
	MAIL_FROM: v.optional(
		v.pipe(v.string(), v.email('MAIL_FROM is een e-mailadres.')),
		'samenspraak@localhost.localdomain'
	),
	EXAMPLE: v.optional(v.picklist(['yes', 'no'], 'EXAMPLE is yes of no.'), 'yes')
});

export interface Configuration {
	port: number;
	/** The address that people use, without a slash at the end. */
	origin: string;
	/** The folder of the SQLite file and of mail that is not sent. */
	dataFolder: string;
	/** A file, or a `postgres://` address. */
	database: string;
	mailUrl: string | undefined;
	mailFrom: string;
	/** Whether an empty database gets the example municipality. */
	example: boolean;
}

/** Reads the settings of .env.example. Throws with a sentence for each setting that is wrong. */
export function readConfiguration(environment: Record<string, string | undefined> = process.env): Configuration {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const result = v.safeParse(Environment, given);
	if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));

	const { PORT, ORIGIN, DATA_DIR, DATABASE_URL, MAIL_URL, MAIL_FROM, EXAMPLE } = result.output;
	return {
		port: PORT,
		origin: (ORIGIN ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
		dataFolder: DATA_DIR,
		database: DATABASE_URL ?? `${DATA_DIR}/samenspraak.sqlite`,
		mailUrl: MAIL_URL,
		mailFrom: MAIL_FROM,
		example: EXAMPLE === 'yes'
	};
}
