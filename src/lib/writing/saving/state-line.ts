type State = 'quiet' | 'unsaved' | 'kept' | 'failing' | 'refused' | 'overtaken' | 'taken';

/** What a state says; `more`: the time, or what the platform said. */
const words: Record<State, (more: string) => string> = {
	quiet: () => '',
	unsaved: () => 'Nog niet bewaard …',
	kept: (time) => `Bewaard om ${time}`,
	failing: (why) => `Bewaren lukt niet. Uw tekst staat nog in dit scherm. ${why || 'Wij proberen het zo weer.'}`,
	refused: (why) => `Nog niet bewaard. ${why}`,
	overtaken: (why) => `${why} Uw tekst staat nog in dit scherm.`,
	taken: (who) => `${who} Wij bewaren niet meer vanzelf. Uw tekst staat nog in dit scherm.`
};

/** Where the writer sees whether the text is kept. Who listens hears it only when it goes wrong or right again. */
export class StateLine {
	readonly #where: HTMLElement;
	readonly #seen = document.createElement('p');
	readonly #heard = document.createElement('p');
	readonly #company = document.createElement('p');
	readonly #aside = document.createElement('button');
	#state: State = 'quiet';

	constructor(where: HTMLElement) {
		this.#where = where;
		this.#seen.className = 'saving-state';
		this.#heard.className = 'visually-hidden';
		this.#heard.role = 'status';
		this.#company.className = 'meta';
		this.#aside.className = 'nl-button nl-button--secondary';
		this.#aside.textContent = 'Leg de twee teksten naast elkaar';
		this.#aside.hidden = true;
		this.#where.append(this.#seen, this.#aside, this.#heard, this.#company);
	}

	show(state: State, more = '') {
		const sentence = words[state](more).trim();
		this.#seen.textContent = sentence;
		this.#seen.dataset.state = state;
		// Sending the form as it is makes the platform show both texts.
		this.#aside.hidden = state !== 'overtaken';
		if (state !== this.#state && state !== 'unsaved' && state !== 'quiet') this.#heard.textContent = sentence;
		this.#state = state === 'unsaved' ? this.#state : state;
	}

	company(sentence: string) {
		this.#company.textContent = sentence;
	}
}
