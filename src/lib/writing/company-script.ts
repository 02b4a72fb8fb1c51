// Who comes and goes while one has the whole of a text before them. Without it the page says who was there when it came.

/** In milliseconds. */
const BEAT = 40_000;

/** Says to others that somebody has the text before them, and tells who else has. */
class Company extends HTMLElement {
	connectedCallback() {
		const { to = '' } = this.dataset;
		const said = this.querySelector('p');
		if (!to || !said) return;
		const beat = async () => {
			const body = new URLSearchParams({ act: 'beat' });
			const response = await fetch(to, { method: 'POST', body }).catch(() => undefined);
			if (response?.ok) said.textContent = ((await response.json()) as { company: string }).company;
		};
		window.setInterval(() => void beat(), BEAT);
		window.addEventListener('pagehide', () => navigator.sendBeacon(to, new URLSearchParams({ act: 'leave' })));
	}
}

customElements.define('samen-company', Company);
