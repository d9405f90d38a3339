const list = (names: string): string[] => names.split(',').map((name) => name.trim());

/**
 * Places beside countries and their capitals that news name without saying that they are places, in lower case: continents,
 * regions, the states of the USA and other large parts of countries, large cities.
 */
export const PLACES: ReadonlySet<string> = new Set(
  list(
    `africa, asia, europe, antarctica, australasia, oceania, eurasia, scandinavia, latin america, north america,
    south america, central america, middle east, far east, balkans, caucasus, baltics, sahel, maghreb, levant, siberia,
    crimea, donbas, donbass, chechnya, kashmir, tibet, kurdistan, gaza, west bank, golan, sinai, darfur, catalonia,
    bavaria, saxony, tuscany, sicily, andalusia, brittany, normandy, flanders, wallonia, england, scotland, wales,
    northern ireland, ulster, cornwall, yorkshire, kent, essex, sussex, surrey, lancashire, alberta, british columbia,
    manitoba, ontario, quebec, saskatchewan, nova scotia, newfoundland, new south wales, queensland, victoria, tasmania,
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
    north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
    utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, guam, appalachia, midwest,
    new england, silicon valley, manhattan, brooklyn, queens, bronx, harlem, staten island, long island, hollywood,
    los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin,
    jacksonville, fort worth, columbus, charlotte, san francisco, indianapolis, seattle, denver, boston, el paso,
    nashville, detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque,
    tucson, fresno, sacramento, kansas city, mesa, atlanta, omaha, colorado springs, raleigh, miami, oakland,
    minneapolis, tulsa, cleveland, wichita, arlington, new orleans, honolulu, tampa, aurora, anaheim, pittsburgh,
    cincinnati, st. louis, saint louis, orlando, newark, buffalo, toledo, richmond, charleston, toronto, montreal,
    vancouver, calgary, edmonton, winnipeg, birmingham, manchester, liverpool, leeds, sheffield, glasgow, edinburgh,
    cardiff, belfast, bristol, oxford, cambridge, york, munich, hamburg, frankfurt, cologne, stuttgart, dresden,
    leipzig, marseille, lyon, nice, strasbourg, bordeaux, milan, naples, turin, florence, venice, barcelona, seville,
    valencia, geneva, zurich, basel, rotterdam, the hague, hague, antwerp, istanbul, izmir, aleppo, homs, idlib, raqqa,
    palmyra, mosul, basra, fallujah, kirkuk, erbil, tikrit, ramadi, kandahar, herat, kunduz, karachi, lahore, peshawar,
    mumbai, bombay, calcutta, kolkata, chennai, bangalore, hyderabad, shanghai, hong kong, macau, guangzhou, shenzhen,
    wuhan, osaka, kyoto, hiroshima, fukushima, busan, sydney, melbourne, brisbane, perth, adelaide, auckland,
    johannesburg, cape town, durban, lagos, benghazi, misrata, alexandria, casablanca, jeddah, mecca, medina, dubai,
    aden, tel aviv, haifa, saint petersburg, st. petersburg, sochi, grozny, kazan, kharkiv, kharkov, odessa, odesa,
    donetsk, luhansk, lugansk, mariupol, sevastopol, rio de janeiro, rio, sao paulo, são paulo, guadalajara, tijuana,
    monterrey, acapulco, cancun, guantanamo, guantanamo bay, fairview, washington d.c., d.c.`,
  ),
);
