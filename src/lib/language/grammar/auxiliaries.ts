const forms = (text: string) => new Set(text.split(' '));

export const worden = forms('word wordt worden werd werden geworden');
export const zijn = forms('ben bent is zijn was waren geweest zij');
export const hebben = forms('heb hebt heeft hebben had hadden gehad');
export const modals = forms(
	'zal zult zullen zou zouden zoudt kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou laat laten liet lieten ga gaat gaan ging gingen blijf blijft blijven bleef bleven hoeft hoeven hoefde hoefden dient dienen diende dienden kom komt komen kwam kwamen'
);

/** Verbs that lean on another verb, when there is one. */
export const isAuxiliary = (lower: string) =>
	worden.has(lower) || zijn.has(lower) || hebben.has(lower) || modals.has(lower);

/** They say that something is so, and no more: “is”, “wordt”, “blijkt”. */
export const copulas = forms(
	'ben bent is zijn was waren geweest word wordt worden werd werden geworden blijf blijft blijven bleef bleven gebleven lijk lijkt lijken leek leken blijk blijkt blijken bleek bleken schijnt schijnen scheen schenen heet heten heette'
);
