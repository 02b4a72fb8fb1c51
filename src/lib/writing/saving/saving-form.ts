import { Sender, type Answer } from './sender.ts';
import { StateLine } from './state-line.ts';

/** In milliseconds. */
const PAUSE = 2000;
const LONGEST = 10_000;
const RETRY = 5000;
const BEAT = 40_000;

/** Keeps what is written in the form around it, while one writes; and says to others that somebody is at work. */
export class SavingForm extends HTMLElement {
	#form: HTMLFormElement | null = null;
	#sender = new Sender(this.dataset.to ?? '');
	#line = new StateLine(this);
	#kept = '';
	#timer = 0;
	#unsavedSince = 0;
	/** Another saved, or took over: only the writer can say how it goes on. */
	#stopped = false;
	#leaving = false;

	connectedCallback() {
		const form = this.closest('form');
		if (!form || this.#form) return;
		this.#form = form;
		this.#kept = this.#words();
		form.addEventListener('input', () => this.#changed());
		document.addEventListener('submit', (event) => void this.#beforeSubmit(event));
		window.addEventListener('beforeunload', (event) => {
			if (this.#isUnsaved() && !this.#leaving) event.preventDefault();
		});
		document.addEventListener('visibilitychange', () => {
			if (document.hidden && this.#isUnsaved()) void this.#save();
		});
		window.addEventListener('pagehide', () => this.#sender.leave());
		window.addEventListener('pageshow', (event) => {
			if (event.persisted) void this.#beat();
		});
		window.setInterval(() => void this.#beat(), BEAT);
		void this.#beat();
	}

	#words = () => String(new URLSearchParams(fieldsOf(this.#form!)));
	#isUnsaved = () => this.#words() !== this.#kept;

	#changed() {
		if (this.#stopped) return;
		if (!this.#isUnsaved()) return this.#line.show('quiet');
		this.#line.show('unsaved');
		this.#unsavedSince ||= Date.now();
		clearTimeout(this.#timer);
		const left = this.#unsavedSince + LONGEST - Date.now();
		this.#timer = window.setTimeout(() => void this.#save(), Math.max(0, Math.min(PAUSE, left)));
	}

	/** Tells whether all that stands here is kept now. */
	async #save(): Promise<boolean> {
		clearTimeout(this.#timer);
		const words = this.#words();
		if (this.#stopped || words === this.#kept) return !this.#stopped;
		const answer = await this.#sender.save(fieldsOf(this.#form!));
		this.#unsavedSince = 0;
		if (answer.kind === 'kept') this.#keep(words, answer);
		else this.#explain(answer);
		return !this.#isUnsaved();
	}

	#keep(words: string, { basedOn, at }: Extract<Answer, { kind: 'kept' }>) {
		const seal = this.#form!.querySelector<HTMLInputElement>('input[name="basedOn"]');
		const typedOn = this.#words() !== words;
		if (seal) seal.value = basedOn;
		this.#kept = typedOn ? withSeal(words, basedOn) : this.#words();
		if (typedOn) this.#changed();
		else this.#line.show('kept', at);
	}

	#explain(answer: Exclude<Answer, { kind: 'kept' }>) {
		if (answer.kind === 'overtaken') {
			this.#stopped = true;
			return this.#line.show('overtaken', answer.message);
		}
		this.#line.show(answer.kind, answer.message);
		if (answer.kind === 'failing') this.#timer = window.setTimeout(() => void this.#save(), RETRY);
	}

	async #beat() {
		const answer = await this.#sender.beat();
		if (!answer) return;
		this.#line.company(answer.company);
		if (!answer.takenBy || this.#stopped) return;
		this.#stopped = true;
		clearTimeout(this.#timer);
		this.#line.show('taken', answer.takenBy);
	}

	/** Another form on the page takes one away from here: what is written is kept first. */
	async #beforeSubmit(event: SubmitEvent) {
		const { target } = event;
		if (target === this.#form || !this.#isUnsaved() || this.#leaving) {
			this.#leaving = true;
			return;
		}
		const other = target as HTMLFormElement;
		if (other.method !== 'post') return;
		// It brings the whole text itself.
		if (other.dataset.brings !== undefined) {
			this.#leaving = true;
			return;
		}
		event.preventDefault();
		if (!(await this.#save())) return;
		this.#leaving = true;
		other.requestSubmit(event.submitter);
	}
}

const fieldsOf = (form: HTMLFormElement) =>
	[...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

function withSeal(words: string, basedOn: string) {
	const fields = new URLSearchParams(words);
	if (fields.has('basedOn')) fields.set('basedOn', basedOn);
	return String(fields);
}
