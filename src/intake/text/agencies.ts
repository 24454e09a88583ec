/** News agencies that outlets credit, by the names they go by in credits. */
const AGENCIES = new Set(
  `reuters|thomson reuters|ap|associated press|the associated press|afp|agence france-presse|upi|bloomberg|dow jones|xinhua|tass|itar-tass|ria novosti|interfax|sputnik|bernama|antara|ani|pti|press trust of india|ians|app|kyodo|kyodo news|jiji|jiji press|yonhap|kcna|vna|cna|focus taiwan|pna|anadolu|anadolu agency|aa|irna|isna|wam|spa|kuna|qna|petra|mena|sana|wafa|dpa|ansa|efe|lusa|pap|pa|pa media|press association|ntb|tt|ritzau|stt|belga|anp|apa|ats|keystone-ats|cp|the canadian press|canadian press|aap|nan|gna|ena|prensa latina|telam|notimex|agencia brasil|ukrinform|unian|belta|kazinform|trend|azertac|armenpress|agerpres|bta|mti|ctk|tanjug|hina|sta|voa|rfe/rl|dw`.split(
    '|',
  ),
);

export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase().replace(/ news agency$/, ''));
}
