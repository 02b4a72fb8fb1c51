import { median } from '#lib/statistics/median.ts';
import { dayAfter } from '#lib/text/dates.ts';

/** What is known of one inzending while a vragenlijst runs, sent or not. Moments as days. */
export interface Begun {
	begun: string;
	sent: string | undefined;
	/** The number of the furthest screen that was filled in. */
	reached: number;
	channel: string;
	language: string;
	/** Seconds by the key of a screen. */
	timings: Record<string, number>;
}

export interface Progress {
	begun: number;
	sent: number;
	days: { day: string; begun: number; sent: number }[];
	/** How many came as far as each screen, and how many of them stopped there. */
	screens: { key: string; title: string; reached: number; stopped: number; seconds: number | undefined }[];
	/** What half of who sent needed in all, in seconds. */
	seconds: number | undefined;
	channels: Record<string, number>;
	languages: Record<string, number>;
}

/** So many days fit in a small chart; before them the days go together. */
const MOST_DAYS = 370;

/** Gathers how a vragenlijst runs. `screens`: of the newest version; others count for the days and channels only. */
export class ProgressCounting {
	#days = new Map<string, { begun: number; sent: number }>();
	#begun = 0;
	#sent = 0;
	#reached: Uint32Array;
	#sentOfNewest = 0;
	#seconds = new Map<string, number[]>();
	#whole: number[] = [];
	#channels: Record<string, number> = {};
	#languages: Record<string, number> = {};

	readonly screens: readonly { key: string; title: string }[];

	constructor(screens: readonly { key: string; title: string }[]) {
		this.screens = screens;
		this.#reached = new Uint32Array(screens.length + 1);
	}

	add({ begun, sent, reached, channel, language, timings }: Begun, isNewest: boolean) {
		this.#begun++;
		this.#dayOf(begun).begun++;
		if (isNewest) this.#addScreens(reached, timings);
		if (!sent) return;
		this.#sent++;
		if (isNewest) this.#sentOfNewest++;
		this.#dayOf(sent).sent++;
		this.#channels[channel] = (this.#channels[channel] ?? 0) + 1;
		this.#languages[language] = (this.#languages[language] ?? 0) + 1;
		const whole = Object.values(timings).reduce((sum, seconds) => sum + seconds, 0);
		if (whole) this.#whole.push(whole);
	}

	result(): Progress {
		const furthest = [...this.#reached];
		// Who filled in a screen came to the next one as well.
		const came = this.screens.map((_, i) => furthest.slice(i).reduce((sum, count) => sum + count, 0));
		return {
			begun: this.#begun,
			sent: this.#sent,
			days: this.#daysInTurn(),
			screens: this.screens.map(({ key, title }, i) => ({
				key,
				title,
				reached: came[i]!,
				stopped: came[i]! - (came[i + 1] ?? this.#sentOfNewest),
				seconds: medianOf(this.#seconds.get(key))
			})),
			seconds: medianOf(this.#whole),
			channels: this.#channels,
			languages: this.#languages
		};
	}

	#addScreens(reached: number, timings: Record<string, number>) {
		this.#reached[Math.min(reached, this.screens.length)]!++;
		for (const [key, seconds] of Object.entries(timings)) {
			const known = this.#seconds.get(key);
			if (known) known.push(seconds);
			else this.#seconds.set(key, [seconds]);
		}
	}

	#dayOf(day: string) {
		const known = this.#days.get(day) ?? { begun: 0, sent: 0 };
		this.#days.set(day, known);
		return known;
	}

	/** Without gaps, so that a quiet day shows. */
	#daysInTurn() {
		const met = [...this.#days.keys()].toSorted();
		const [first, last] = [met[0], met.at(-1)];
		if (!first || !last) return [];
		const days: Progress['days'] = [];
		for (let day = first; day <= last && days.length < MOST_DAYS; day = dayAfter(day))
			days.push({ day, ...(this.#days.get(day) ?? { begun: 0, sent: 0 }) });
		return days;
	}
}

const medianOf = (seconds: number[] | undefined) => (seconds?.length ? median(seconds) : undefined);
