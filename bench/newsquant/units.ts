/** Our units of measure, codes of currencies and sign of percent, as the set names them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    '%=percentage|person=people|percentage point=point|time=count|tonne=metric ton|pound=pound mass|' +
    'million british thermal units=mega british thermal unit|part per billion=parts per billion|' +
    'part per million=parts per million|revolution per minute=revolutions per minute|' +
    'USD=dollar|EUR=euro|GBP=pound sterling|JPY=japanese yen|AUD=australian dollar|CAD=canadian dollar|HKD=hong kong dollar|' +
    'NZD=new zealand dollar|SGD=singapore dollar|INR=indian rupee|CNY=chinese yuan|CHF=swiss franc|SEK=swedish krona|' +
    'NOK=norwegian krone|DKK=danish krone|ISK=icelandic krona|ILS=shekel|KRW=south korean won|MYR=malaysian ringgit|' +
    'RUB=russian ruble|BRL=brazilian real|ZAR=south african rand|HRK=croatian kuna|TRY=turkish lira|MXN=mexican peso|' +
    'ARS=argentine peso|CLP=chilean peso|COP=colombian peso|PHP=philippine peso|THB=thai baht|PLN=polish zloty|' +
    'CZK=czech koruna|HUF=hungarian forint|RON=romanian leu|BGN=bulgarian lev|UAH=ukrainian hryvnia|GEL=georgian lari|' +
    'KZT=kazakhstani tenge|PKR=pakistani rupee|LKR=sri lankan rupee|NPR=nepalese rupee|BDT=bangladeshi taka|' +
    'IDR=indonesian rupiah|VND=vietnamese dong|LAK=lao kip|KHR=cambodian riel|TWD=new taiwan dollar|' +
    'AED=united arab emirates dirham|SAR=saudi riyal|QAR=qatari riyal|KWD=kuwaiti dinar|JOD=jordanian dinar|IQD=iraqi dinar|' +
    'IRR=iranian rial|EGP=egyptian pound|MAD=moroccan dirham|NGN=nigerian naira|GHS=ghanaian cedi|KES=kenyan shilling|' +
    'TZS=tanzanian shilling|UGX=ugandan shilling|ETB=ethiopian birr|ZMW=zambian kwacha|CRC=costa rican colón|' +
    'PEN=peruvian sol|JMD=jamaican dollar|TTD=trinidad and tobago dollar|ZWL=zimbabwean dollar'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

/** A unit's name as units are compared: in lower case and the singular, in one spelling. */
export function unitName(unit: string): string {
  return (NAMES.get(unit) ?? unit)
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('metre', 'meter')
    .replaceAll('litre', 'liter')
    .replace(/degrees? (?=celsius|fahrenheit)/, '')
    .trim()
    .replace(/(?<=[a-z]{2}[^su])s$/, '');
}
