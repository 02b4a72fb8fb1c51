/** The colours of the platform in print, as they are in styles/theme.css. */
export const colours = { main: '#0f5b4f', accent: '#f2b134', tint: '#eff6f3' };

/** A street of houses and trees on the edge of the cover, for the eye only. */
export const street = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 170">
<g fill="#2f8070"><path d="M60 170V98l45-38 45 38v72zM230 170v-64l38-32 38 32v64zM578 170v-70l42-36 42 36v70zM1010 170v-56l34-30 34 30v56z"/>
<circle cx="426" cy="112" r="22"/><circle cx="766" cy="114" r="22"/><circle cx="1130" cy="84" r="32"/></g>
<g fill="#c3dfd5"><path d="M150 170V84h80v86zM470 170V70h36V48h36v22h36v100zM820 170V88l50-40 50 40v82zM920 170v-78h90v78z"/>
<circle cx="372" cy="84" r="34"/><circle cx="716" cy="72" r="38"/><circle cx="20" cy="106" r="24"/></g>
<g fill="#0f5b4f"><path d="M168 104h16v18h-16zM198 104h16v18h-16zM494 88h14v16h-14zM540 88h14v16h-14zM938 112h16v18h-16zM976 112h16v18h-16zM512 170v-38h24v38zM858 170v-38h24v38zM93 170v-34h24v34zM258 170v-34h20v34zM610 170v-34h20v34zM1034 170v-32h20v32z"/></g>
<g stroke="#c3dfd5" stroke-width="5" fill="none" stroke-linecap="round"><path d="M372 112v58M426 130v40M716 104v66M766 132v38M1130 112v58M20 126v44"/></g>
<circle cx="330" cy="32" r="18" fill="#f2b134"/>
<g fill="#f2b134"><circle cx="704" cy="60" r="5"/><circle cx="730" cy="80" r="5"/><circle cx="712" cy="92" r="5"/><circle cx="728" cy="54" r="5"/>
<circle cx="336" cy="126" r="7"/><circle cx="680" cy="128" r="7"/><circle cx="790" cy="130" r="6"/></g>
<g stroke="#f2b134" stroke-width="4" fill="none" stroke-linecap="round"><path d="M336 134v18M327 142h18M331 164l5-12 5 12M680 136v18M671 144h18M675 166l5-12 5 12M790 138v16M782 145h16M786 166l4-11 4 11"/></g>
</svg>`;
