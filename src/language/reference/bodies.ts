/**
 * Newspapers, agencies, pollsters and firms that a text may give as a source by one word: “according to Reuters” asks for no
 * first name. In lower case.
 */
export const BODIES_OF_ONE_WORD: ReadonlySet<string> = new Set(
  `reuters bloomberg politico gallup pew forbes variety townhall time tass quorum nielsen buzzfeed newsweek vox xinhua axios
  slate salon wired quartz mashable gizmodo techcrunch engadget verge atlantic economist fortune barron's marketwatch
  yahoo google facebook twitter instagram youtube snapchat tiktok reddit linkedin microsoft apple amazon netflix tesla uber
  lyft airbnb spotify intel cisco oracle dell lenovo huawei samsung sony nintendo nokia ericsson siemens bosch bayer basf
  boeing airbus lockheed raytheon northrop ford toyota honda nissan hyundai kia mazda volkswagen audi porsche bmw daimler
  renault peugeot fiat chrysler ferrari volvo shell exxon exxonmobil chevron bp total gazprom rosneft lukoil walmart target
  costco ikea tesco aldi lidl starbucks mcdonald's nike adidas puma pepsi pepsico coca-cola nestle nestlé unilever danone
  citigroup barclays hsbc santander jpmorgan visa mastercard paypal moody's fitch deloitte accenture mckinsey statista
  haaretz ynet interfax itar sputnik pravda izvestia kommersant anadolu hurriyet sabah kyodo yonhap dawn ndtv aljazeera
  afp ansa efe dpa upi bellingcat propublica wikileaks politifact snopes factcheck breitbart mediaite infowars newsmax
  hbo espn nasa interpol europol opec unicef unesco greenpeace amnesty oxfam medicare medicaid congress parliament
  kremlin pentagon taliban hamas hezbollah fatah hizbollah isis isil daesh boko wikipedia zillow redfin equifax experian
  rasmussen quinnipiac marist monmouth suffolk emerson yougov ipsos opinium comres zogby morningconsult fivethirtyeight
  realclearpolitics realclear opensecrets drudge patch hulu disney pixar viacom comcast verizon sprint monsanto pfizer
  novartis roche merck moderna astrazeneca gilead glencore cargill caterpillar whirlpool heathrow gatwick eurostar ryanair
  easyjet lufthansa qantas emirates aeroflot kcna sana irna wafa centcom nato fema acorn heritage brookings cato treasury
  recode everytown senate knesset bundestag duma whitehall downing scotland yelp glassdoor grubhub doordash`.split(
    /\s+/,
  ),
);

/** Names that people share, and other words with a capital that are nobody’s surname. In lower case. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `muslim muslims christian christians jew jews jewish catholic catholics protestant protestants sunni sunnis shia shiite
  shiites kurd kurds kurdish arab arabs latino latinos hispanic hispanics democrat democrats republican republicans
  tory tories labour libertarian libertarians mormon mormons hindu hindus sikh sikhs buddhist buddhists evangelical
  evangelicals african-american african-americans asian-american asian-americans european europeans asian asians
  africans westerners southerners texan texans californian californians olympics twitter god jesus christ allah satan
  santa brexit obamacare zika ebola covid mom dad grandma grandpa nazi nazis marxist communist communists
  islamist islamists baptist baptists methodist lutheran presbyterian anglican orthodox zionist internet christmas
  govs sens reps pres dems democratic iowan iowans new-yorker floridian floridians arizonan arizonans cuban-american cuban-americans mexican-american mexican-americans virginian virginians
  easter ramadan halloween thanksgiving hanukkah kwanzaa`.split(/\s+/),
);
