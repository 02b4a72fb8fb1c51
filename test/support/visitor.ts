import { type HTMLElement, parse } from 'node-html-parser';
import { languages } from '#lib/questionnaires/words/language.ts';
import { wordsIn } from '#lib/questionnaires/words/words.ts';

/** What goes into a field: text, the label of an option, files, or for a choice by its own label `true`. */
export type Fields = Record<string, string | boolean | File[]>;

const origin = 'https://platform.test';

type Answer = (request: Request) => Promise<Response>;

/** Starts the built platform inside this process: `npm test` builds first. The environment says which database. */
export async function startPlatform(): Promise<Answer> {
	const output = `${process.cwd()}/.svelte-kit/output/server`;
	const { Server } = await import(/* @vite-ignore */ `${output}/index.js`);
	const { manifest } = await import(/* @vite-ignore */ `${output}/manifest.js`);
	const server = new Server(manifest);
	await server.init({ env: process.env });
	const addressOf = (request: Request) => request.headers.get('x-forwarded-for') ?? '127.0.0.1';
	return (request) => server.respond(request, { getClientAddress: () => addressOf(request) });
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a field is called, without that it may be left open, in whatever language. */
const named = (label: string) => {
	const open = languages
		.map((language) => ` ${wordsIn(language).notRequired}`)
		.find((words) => spaced(label).endsWith(words));
	return open ? spaced(label).slice(0, -open.length) : spaced(label);
};

/** Someone who visits the platform in a browser without JavaScript. */
export class Visitor {
	url = origin;
	status = 0;
	html = '';
	/** The page as it came, for what is no text, such as a PDF. */
	bytes = new Uint8Array();
	headers = new Headers();
	cookies = new Map<string, string>();
	/** From where the visitor comes, as limits count them. */
	address = '127.0.0.1';
	readonly #answer: Answer;
	readonly #seen: Pick<Visitor, 'url' | 'status' | 'html' | 'headers'>[] = [];

	constructor(answer: Answer) {
		this.#answer = answer;
	}

	async visit(path: string, init: RequestInit = {}): Promise<this> {
		const url = new URL(path, this.url);
		const headers = new Headers(init.headers);
		if (!headers.has('accept')) headers.set('accept', 'text/html');
		if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', this.address);
		headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
		if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', origin);

		const response = await this.#answer(new Request(url, { ...init, headers }));
		for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
		const location = response.headers.get('location');
		if (location && response.status < 400) return this.visit(new URL(location, url).href);
		this.#seen.push({ url: this.url, status: this.status, html: this.html, headers: this.headers });
		this.bytes = new Uint8Array(await response.arrayBuffer());
		[this.url, this.status, this.headers, this.html] = [
			url.href,
			response.status,
			response.headers,
			new TextDecoder().decode(this.bytes)
		];
		return this;
	}

	/** The page without what is another one each time: the nonce of its scripts and styles. */
	get body(): string {
		return this.html.replaceAll(/nonce="[^"]*"/g, '');
	}

	/** To the page before this one, as a browser does that kept it: nothing is asked anew. */
	back(): this {
		return Object.assign(this, this.#seen.pop());
	}

	#keep(cookie: string) {
		const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
		if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.cookies.delete(name!);
		else this.cookies.set(name!, value!);
	}

	/** Follows the link with these words, or words that begin like this. */
	follow(words: string): Promise<this> {
		const links = this.document.querySelectorAll('a[href]');
		const link = links.find((a) => spaced(a.text) === words) ?? links.find((a) => spaced(a.text).startsWith(words));
		if (!link) throw new Error(`no link “${words}” on ${this.url}:\n${this.text}`);
		return this.visit(link.getAttribute('href')!);
	}

	/** Fills in fields by their labels and presses the button with these words, like a person would. */
	press(words: string, fields: Fields = {}): Promise<this> {
		const buttons = this.document.querySelectorAll('button');
		const button =
			buttons.find((b) => spaced(b.text) === words) ?? buttons.find((b) => spaced(b.text).startsWith(words));
		// A button may belong to a form that it does not stand in.
		const named = button?.getAttribute('form');
		const form = named ? this.document.querySelector(`form[id="${named}"]`) : button?.closest('form');
		if (!button || !form) throw new Error(`no button “${words}” on ${this.url}:\n${this.text}`);

		const body = form.getAttribute('enctype') ? new FormData() : new URLSearchParams();
		this.#fill(form, fields, body);
		const name = button.getAttribute('name');
		if (name) body.append(name, button.getAttribute('value') ?? '');
		const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
		const method = button.getAttribute('formmethod') ?? form.getAttribute('method');
		if (method?.toUpperCase() === 'POST') return this.visit(action || this.url, { method: 'POST', body });
		return this.visit(`${new URL(action || this.url, this.url).pathname}?${String(body)}`);
	}

	#fill(form: HTMLElement, fields: Fields, body: FormData | URLSearchParams) {
		const left = new Set(Object.keys(fields));
		for (const control of form.querySelectorAll('input, textarea, select')) {
			const label = this.#labelOf(control);
			const given = fields[label];
			left.delete(label);
			const name = control.getAttribute('name');
			if (control.getAttribute('type') === 'file' && name) {
				const chosen = Array.isArray(given) ? given : [];
				for (const file of chosen.length ? chosen : [new File([], '')])
					if (body instanceof FormData) body.append(name, file);
					else body.append(name, file.name);
				continue;
			}
			// A picture sends only where it was pressed.
			if (control.getAttribute('type') === 'image') continue;
			const value = valueOf(control, Array.isArray(given) ? undefined : given);
			if (name && value !== undefined) body.append(name, value);
			// Choosing one of a group lets the others go.
			if (control.getAttribute('type') === 'radio' && given === true && name) {
				body.delete(name);
				body.append(name, control.getAttribute('value') ?? 'on');
			}
		}
		if (left.size) throw new Error(`no field ${[...left].join(', ')} on ${this.url}:\n${this.text}`);
	}

	/** Presses a picture in the form there: a browser sends where, in pixels, beside all other fields. */
	pressPicture(name: string, x: number, y: number, fields: Fields = {}): Promise<this> {
		const picture = this.document.querySelector(`input[type=image][name="${name}"]`);
		const form = picture?.closest('form');
		if (!form) throw new Error(`no picture “${name}” on ${this.url}:\n${this.text}`);
		const body = form.getAttribute('enctype') ? new FormData() : new URLSearchParams();
		this.#fill(form, fields, body);
		body.append(`${name}.x`, String(x));
		body.append(`${name}.y`, String(y));
		return this.visit(picture!.getAttribute('formaction') ?? this.url, { method: 'POST', body });
	}

	#labelOf(control: HTMLElement) {
		const around = control.closest('label');
		const hint = around?.querySelector('.hint')?.text ?? '';
		const label = around ?? this.document.querySelector(`label[for="${control.id}"]`);
		return named(label?.text.replace(hint, '') ?? control.getAttribute('aria-label') ?? '');
	}

	get document() {
		return parse(this.html);
	}

	get path() {
		return new URL(this.url).pathname;
	}

	get title() {
		return spaced(this.document.querySelector('title')?.text ?? '');
	}

	/** Everything that one can read, on one line. */
	get text() {
		const body = this.document.querySelector('body');
		for (const hidden of body?.querySelectorAll('script, style') ?? []) hidden.remove();
		return spaced(body?.text ?? this.html);
	}

	/** Signs in as an example account. */
	async signIn(email: string) {
		await this.visit('/inloggen');
		const field = this.document.querySelector(`input[value="${email}"]`);
		if (!field) throw new Error(`no example account ${email}`);
		return this.visit('/inloggen?/example', { method: 'POST', body: new URLSearchParams({ email }) });
	}
}

function valueOf(control: HTMLElement, given: string | boolean | undefined): string | undefined {
	const type = control.getAttribute('type');
	if (type === 'checkbox' || type === 'radio') {
		const chosen = given === undefined ? control.hasAttribute('checked') : given === true && type === 'checkbox';
		return chosen ? (control.getAttribute('value') ?? 'on') : undefined;
	}
	if (control.tagName === 'SELECT') {
		const options = control.querySelectorAll('option');
		const option =
			given === undefined
				? (options.find((o) => o.hasAttribute('selected')) ?? options[0])
				: options.find((o) => spaced(o.text) === given);
		if (!option) throw new Error(`no option “${String(given)}”`);
		return option.getAttribute('value') ?? spaced(option.text);
	}
	if (typeof given === 'string') return given;
	return control.tagName === 'TEXTAREA' ? control.text.replace(/^\n/, '') : (control.getAttribute('value') ?? '');
}
