import { parse } from 'node-html-parser';

/** Reads the pages of a served platform as one person, or as nobody. */
export class HttpVisitor {
	cookies: { name: string; value: string; url: string }[] = [];
	readonly origin: string;

	constructor(origin: string) {
		this.origin = origin;
	}

	/** The addresses of the example accounts: one a role. */
	async accounts(): Promise<string[]> {
		const { html } = await this.visit('/inloggen');
		return parse(html)
			.querySelectorAll('form[action="?/example"] input[name="email"]')
			.map((input) => input.getAttribute('value')!);
	}

	async signIn(email: string): Promise<this> {
		const response = await fetch(`${this.origin}/inloggen?/example`, {
			method: 'POST',
			headers: { origin: this.origin, accept: 'text/html' },
			body: new URLSearchParams({ email }),
			redirect: 'manual'
		});
		if (response.status !== 303) throw new Error(`${email} cannot sign in: ${response.status}`);
		this.cookies = response.headers.getSetCookie().map((cookie) => {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
			return { name: name!, value: value!, url: this.origin };
		});
		return this;
	}

	/** Sends a form, and leaves what comes back to be read. */
	post = (path: string, fields: Record<string, string>) =>
		fetch(this.origin + path, {
			method: 'POST',
			headers: { origin: this.origin, accept: 'text/html', cookie: this.#cookie },
			body: new URLSearchParams(fields)
		});

	visit = async (path: string) => {
		const response = await fetch(this.origin + path, { headers: { accept: 'text/html', cookie: this.#cookie } });
		return { status: response.status, html: await response.text() };
	};

	get #cookie() {
		return this.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	}
}
