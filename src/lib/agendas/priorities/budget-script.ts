// Says while one chooses how much of the money is left. Without it the platform says so when the form is sent.

class Budget extends HTMLElement {
	connectedCallback() {
		if (this.querySelector('.left')) return;
		const shown = document.createElement('p');
		shown.className = 'left';
		shown.role = 'status';
		this.append(shown);
		const count = () => {
			const chosen = this.querySelectorAll<HTMLInputElement>('input:checked');
			const spent = [...chosen].reduce((sum, { dataset }) => sum + Number(dataset.cost), 0);
			const left = Number(this.dataset.total) - spent;
			const words = (left < 0 ? this.dataset.over : this.dataset.left) ?? '';
			shown.textContent = words.replace('{n}', Math.abs(left).toLocaleString('nl-NL'));
		};
		this.addEventListener('change', count);
		count();
	}
}

customElements.define('samen-budget', Budget);
