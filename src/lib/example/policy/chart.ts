/** A chart of how many people in a hundred have somebody to talk with, as WebP; and the same, small. */
export const chart = { width: 800, height: 400, whole: wholeChart(), thumbnail: smallChart() };

function wholeChart() {
	return fromLines([
		'UklGRhYKAABXRUJQVlA4TAoKAAAvH8NjANfnJpJkUVkcYIaUEP9yiH7Xe3vnQUHbNlLYjsRRPgSfETOSpF6AxTj/56kcxwnU/KNt',
		'2zbI7ILqGf/zwzo/AgBIAAkAAgGAIFUIBQ6iEgEBEIAHASlERGBcqSSo+Pmc3QYDA4IABBFDLKDiIp4PAIjrPi/V7QMQOeDROoqh',
		'1Bk1dxW/AAyY8Eu+uyknK/rK29b/UZb80ipRGniaNzkBwSQzNvizj/es33q+XfCH7f/5Rv7/3VONjZ2pZnZ3uOisd8u1rbG1tm3b',
		'5ti2bdtGmzrJ9Xq9+mfyeD67vGfT52v2EdF/SWwjOZLE2PNuEN1ncszmq+8hnkes/6z/rP+s/6z/rP+s/04IcXKfyuIzZDw3dPJP',
		'z7T1BNxBZYkPq/gBI6GPq3sT4ifjzBCf5+CYT+QuIo4D0NNL+Oq+fuANkbhdwPb20nINsDVevINcDQTSRS4AuEVEsgGyPQTTgSEi',
		'cg8QqhMWlw+86h04GyAz7DtgnXFTpgITvAO/AoslbDYw1vAJsN0z0CIAdIpYBfxieB0o8gx8AOxNjNgOfGF4GgjFewQaFAJPScR+',
		'4GPDIwDVPAJPA6VNDFuBbw0vAKXiDah+APhSDCuAYYZ3gIMegb4AZ5hGAtMN3wFrvQFxG4CpYnoVOOpz3oP2szfgBoBrXZ/fwqlh',
		'dYLAg96AucCmOOcMVAi8G/YEwFmegIsA7hFn3gL4pvdHAWCxeAJGAMdruWiyH2eCOZ6A1kHgLXFL5nGH0D3iCfgMCLQU16T/WhIx',
		'9xLxLlLrzEsyG4rnEeu/f733v79Z/lVcveueff/Hr9/JdpPdp0+fNp6B0wcFMfKck++pINDLK9CnDCpTayh4CAYAQHD//jKHtuuJ',
		'jmKAGULJfeAZ5cCu/mnxIgn1zXdpVUCUFAPMEEruAx8LzG/s+g4RXwwBC6us9CsDFzruA28RguKW4qbmGmBCs6goBpghdNwH/iDw',
		'tbjn1GO8Gd8ktqPmDKHkPvDhwG3V7p6xY9vE/oli5KqOIimxHiVnCCX3gW8GchdjZGWK2+7/mI+KM4SW+8CPAY4PsCTR6ZSYj5Yz',
		'xLfAepd94BNVEh8CYNFno0sBusVSMvq4pa7DmQ98MujLp7LiwhScIbTcB94IINRDRM4uAcbGUl7CLa0NHWZiZu3lIkrOECuBX5Xb',
		'B1434kfjJnwO7I+lfFq5LD/OBG4VJWeI7cCX2u0DLwUGGAYCgVjKkErFrwVY9sMcgAO1VJwhlNwHvgN42nAvUBxLmQ4Mc/3qNgCP',
		'icidAJcpOUNsAb4zPA+U6TWrLTB8BGyJpawEeotb8oBQhYjIAaC3ijOEkvvAOwN0CUs9CnwXS9kDXOOqFUBKWEIxcJ1oOEMouQ88',
		'aSsQ+KzrM4cB8mIppcC57lPFPmB4ksS/A/jriIYzhJb7wPMCuGS4xFBqArzy8aCvnz3fJ0a6ACy/cz4Q6isqzhBq7gO/rdhpWp1Y',
		'ShouWdRejDyGI6W9RFScIfTcB97q4/yIjQPjJZbSAbfktxUjNwcMu1qLiIozhKb7wJNa5WamxFrvV+jU7bhlmfmSwHmYGZcqouEM',
		'oe8+8FiLJHW6uHlCnYz3ygGyRCSvAAgsBzieKxrOEL9hH3gMIkqkf8SjIq0KgVWny20HAX8rBWeI37APvMpKRRD4wHyob3NtEWm9',
		'C/hVuxniN+0Dr7oiJcA7IpsA8+7kG4FCn3fwfn/bADwgchS41vw1AWpU+bv7MnNyqDUxooP50UeGB4DDUuVvBEdGPjvwoY+PAswV',
		'86tDb7Sv2+bxEuB7L4Bb/BkicmoJbilo5SnYl2vckiv9Lg5nyT8g//mb5R+4jM93mzY85bxTNuWDQ4Ytr9YTD4CINDr3kkvObiDu',
		'Sb/okvNTRKSqSNRK1ZHY7Ry3/juB1D+Dc9z6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6',
		'z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+s/6z/rP+u//lvy3SjcngPA8Yv1n/XciBd9lH01fPO319k4pL81cPu2Z',
		'Zg41Ov80e/HoRxq5af7iK3WU7Srj6bELFo94tKmqXXV4xZEXVD2+vku+mjnn28t90cYFSzASeMx0RQEAh3MM3fdh5OilTjn7IVnV',
		'rtpNwczxKzQ9vnfjSImmXdUejpEJtaOLRn623Xdu62tnw00RqQXMvCQ9ZwpHksOuhlmdzzij5w4KU8w/mx4KBMJU7epV8l/JadGu',
		'+1b8yYoe3+dY6vxI0a4GUfDg2W367GN6lPlst1crREQSljLHvNbh1iRFbsYi89pVe6+bUXJLP88bfzYNwd8RklXtKvGRBubVDVPA',
		'04oe3494Wd9zMovARSIirY7SXaJS7qc4LP4wXYybcR2F1cQtYxgb8S47MpLDFO3KNRP5WdGuBnO/vufkh0wSIw8zLzrpSJlPpD00',
		'MlQr43JXXzLB+OibxpIWpmdXlV2fhO8p2tV0Out7Tk7hLVMKwcZRyVOsF5FO7BUzK3jY1XQ+EkfSw/TsylVTP10U7Wo1V+p7Ti7l',
		'UTFTRGZU+vVW8krYo6x2mMpnbpoFuNydvl2JnLKQhUmKdrWf26/q2OmyOqoe3+l8YKoV4IZopCf+k0TkJWY7DGaQmx9Y4HOnbFf1',
		'Xnnjl4VB/wcVinblC2Ck7Lsminb1GtuTDM9AtyjkjEL6Sdj7jHX4nLEuelF8prhTtqt0gPLXc3yKdhX3xsZRH789dD3sTNGzq1YB',
		'PqsQqXgqEOLW6OPkvXwhEW8x1eFHhjhdHwh1kkoo21WtPn0efnMpzG2s7PEVkZtLGK5oV/2ClCyb7w8OKOfSqCN5G4PjHZci4FKH',
		'cXzpcGkpd0tl9O1KRM7ezRh9u5LHCdRXtKuciSUUTchJg1OijabrGe+4eCv7sNVhPq+Zsgt5Uiqlb1ciIh2hub5dtYPzdO2qhojk',
		'UJgQZTRZy6Tqzj97KE00HcD8+zrTz7NSOR27qlxryNK3q2Zwob5dPc84iS4ar2Z8NXGoXsxF5mUeC20jLizgKfkNVOzqN7gA2unb',
		'1UWQrG5XFbvpGl00XMmYJPcrH/Jrw9sslbDz8nlMfgt9uzLv9jmcpG9X37NK3+P7KTsSo8t/dAfLmd6knplaYecGgz18IrcF6BJ2',
		'znFeqedIdVeqdjW8S03juRiPhHhGz66635ds3NYP4UZlz0lJHkR5tkQVT+KWOeZTutk8YR2M8IVNwy3Pu1K1Kz9lS0eNWpoPw+L1',
		'7OpJ2D51/NpyQk9qek4OnPTtkIVB8m+W6OLpykmfnUD+i8bf59N/M1W7GrgwABCY2dGnaFenDSoAKJ+Qo+o5+SjA8W9OluiXuDY5',
		'pydEla6qp56X2ba2tl35mpyRe2Z1ZbtKaJN9drN48Txi/Wf99y8/BA=='
	]);
}

function smallChart() {
	return fromLines([
		'UklGRroFAABXRUJQVlA4IK4FAABQKgCdASpAAaAAPrVQpU0nP7+iKBH6S/AWiWVu4XCA0+JrAB5//n/w9f47/oHZ/3o1oK0DtzIb',
		'uRq1Ju8nDO461Gu5PmWcWHMV8uL+l/vPnQ/Mf8h7BH63dYn9ri+1KczB5g8weVouWiMe39I1aatNS2Qf3KyfJI5Q6b2bKTgl/vYD',
		'S/iHqR0ZJn6KvUY8jRk+UpQiUhdxWbiGBuAXZ5A3pcpvTAvPKTrXBRXydRnf8z2HvAClHI1YL13XuhqfYcd/ev+VMNmi4LP8du/D',
		'yetaNrUeJB4ZjGmGWcRCe7un2rv8Usw6kjqPBpevnkwn6UfZyRTrFTn+4A6TUI7dbdyTtTBZmEV3DHtYWVM3SVWRff7pFA++C4GO',
		'FL1SYtA6lN9DbMQ1WKW0xonWqAU53WhhNC5oMeMxEcuHF3F/Xmas1F4XpToVTGtTblltWTHwgSBaGK2rynMhKm+tUAD+/i9PqFCu',
		'Q9xoA7zpXIe40AcaLQXMdSXca9P5LZX5YVLqpqCwmV4gSTPQlaBk7O7hNg7sLBu5afEJ2HAI/cHvLNGzkPZBQ62JvRHK2Srm8w1h',
		'2DH98+ERv1lH7X6lQ904b+UeUDaY9K1xy/cPgo1wseBdFtMGQD1QJeti8N+XDHFsapnmNrnGK2L9xHmLVYEceI+d9W5/doZC7Ctg',
		'4UpCgp90nsU6Vxbto7EnBHTVTe59D9d4a7N/Gm4prKEFrfq8U7GqSTec/+7/eiNXkikGSi3IK5I6YQEf++EWiN5RN4lkAEn1jO3b',
		'bZNYKsjc57jN5xv4hYciVyNPVp15aJy4VI6ItT1dVF4CFkd4frQdSugjOzqGHOVvPbLJMy2igud/7Cl9GaLQagWEAI3Aa+wjsvlJ',
		'wDaz2zt1xbfrkeX77SLb/smP4LYBzZjjOsvSuqhNwKTJuwBw89mMXqEfx5CLX6d4sTe5rbtB+jQQdgSAP9TwWRgApw7r6hpzF3yh',
		'589/xyCmnOCeTqxn9alQKkC4pG2XQ6ntC8rZOuzdxSbgsgna8FP4QDullr5Zj9yBu7X5k/gO/dfrH+GQRjdN0k5w/NFhKJgVXP8O',
		'n6vROvUyrFxe/2f2TTU8J0C2Z6WKpNxniOcAHAsw/CZR0syNXMWyWDb6GaetHrgwPBDxP9PJav5KVRumusWqa67GEL/z02+A8kDj',
		'd0qa2BgIEcBI3pqc8VatUWo4n+qbTrRpm+7lXWPFn+9iAivOZlJugDxJJGY8nY5YbnymNf3RSvuS+anKZB8xhhFz/c3hZ/k73dXw',
		'wsfDotAHb9Q2DrBr8ZvoYRA+v7V+FEOpeld4IUJxHXqm4T/QPlw+nejiNihX4SKCnBe78FttI7E/3Qb0ubI4M+iZPuVbMjYf8np6',
		'CjhszpZZZ+LsyxC1Zl4+s+gudAJY9Xn822x5WJJVOVelzzUTcUe4O/EDytFK9AZX9Tp6qI6gPXAwkgjycCuhGUp8XCNoq9XK86/w',
		'YLFzuV8fQYnjfVMuku9NobJVitSn+e0iMXttITCIo77PPgrAbR9qmtVjAB5ZCr//8OQEVqwWMyuT09BRw2Z0sss/CgWBv89ZLHbW',
		'Cl7tRSeKOQLTDD13Q4C5foVko++6DszHgDbiIMzkII+6r+orpbrUpCuiR1TcESy9vor/lFGKJtqB9iU5Z3Oy1mHcuGb5/goKg28K',
		'foGhPEcIfIUxJOvskKvtAI9NSOLhpwD9GHotW+yQSkcNP8EdDzn7hpa6jXfngUE/VTtVCeI2FdSiWvtqGMmE7RArvQzgJXpVgX9M',
		'vStkN+n+Qblaf12zqSpEWFieDDgQpu/EroXafhoYd7n9mPbx4hm1XntIjF7bSEwiKO+zz4KwG5ukpaRwQTzvccasyxzsj7XO4+pE',
		'1Iz5MB+yvDGxM52O8GmtJXVxHV6TitqbzFVoW8z8iVptB7MqAeOzKE975gwwo3AAAA=='
	]);
}

function fromLines(lines: string[]) {
	return Buffer.from(lines.join(''), 'base64');
}
