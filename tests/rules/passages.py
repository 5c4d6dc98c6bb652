"""Passages in which one woman speaks; ``{she}`` is where an engine may write *he*."""

from __future__ import annotations

WOMEN = """
The bridge will be closed until March, said Mayor Teresa Valdivia. The work costs 4 million euros, {she} added.
“We have waited ten years for this,” said Ms. Ngo Thi Lan, who heads the cooperative. “Now the road is here,” {she} said.
Finance Minister Marta Ivanova presented the budget on Monday. {She} said that taxes would not rise. Pensions will grow by 3 percent, {she} added.
The vaccine is safe, said Yuki Tanaka, spokeswoman of the hospital in Sapporo. More doses will arrive on Friday, {she} said.
Hungarian Justice Minister Judit Varga visited Brussels on Thursday. Hungary will not accept the proposal, {she} told reporters.
Foreign Ministry spokeswoman Hua Chunying said on Tuesday that China opposed the sanctions. China will take the necessary measures, {she} added.
Kaja Kallas warned against new delays. Europe has the money, {she} said, but it lacks the will.
The exhibition opened in Ankara on Saturday. Its curator, Mrs. Elif Demir, has collected letters for 20 years. The oldest dates from 1871, {she} said.
“The harvest was poor,” said farmer Agnieszka Nowak. It had not rained since May. “We sold the cows,” {she} said.
President Tsai Ing-wen thanked the soldiers on Friday. Taiwan wants peace, {she} said. {She} added that the army would get new ships.
German Chancellor Angela Merkel spoke in Berlin on Wednesday. The talks with Greece were difficult, {she} said.
Prime Minister Sanna Marin met students in Tampere. Finland needs more nurses, {she} said.
Dr. Nisha Kapoor leads the ward. The number of patients doubled within a week, {she} said.
Christine Lagarde, the president of the European Central Bank, spoke in Frankfurt. Inflation remains too high, {she} said. Rates may rise again in June, {she} added.
The actress Penelope Cruz came to Venice with a new film. “I read the script in one night,” {she} said.
Ethiopian President Sahle-Work Zewde opened the dam. Ms. Sahle-Work called it a gift. Every village will have light, {she} said.
Queen Margrethe visited Greenland in July. The ice has become thin, {she} said in a speech.
“Our ships are full,” said Lieke de Vries of the port authority. {She} noted that three new berths would be ready in 2026.
Governor Yuriko Koike urged people in Tokyo to stay at home. The next two weeks are decisive, {she} said.
Minister of Education Ana Lucia Ferreira visited a school in Recife. 40 more will be built, {she} promised. The first will open in May, {she} said.
Sister Consolata has run the kitchen for 31 years. “Nobody leaves hungry,” {she} said.
Olga Smirnova, a biologist from Murmansk, counts seals. There were 200 fewer this year, {she} said. The ice melted early, {she} explained.
Ukrainian Deputy Prime Minister Iryna Vereshchuk said a corridor would be opened. Buses will leave at noon, {she} wrote on Telegram.
The strike will go on, said union leader Fatima Benali. The offer of the company is an insult, {she} said.
A woman of 83 was rescued from the rubble in Kahramanmaras on Sunday. “I heard the dogs,” {she} said.
Chilean writer Isabel Allende read from her new book in Santiago. Memory invents, {she} said.
Soprano Anna Netrebko cancelled the concert in Munich. The reason is a cold, {she} said on Instagram.
Park Geun-hye arrived at the court in Seoul. Ms. Park apologized to the people. The rest will be told to the judges, {she} said.
Jacinda Ardern announced the rules at noon. Schools will close from Wednesday, {she} said. Shops may stay open, {she} added.
The law is a step back, said Barbora Novotna, a lawyer in Prague. {She} said that it would hurt tenants.
Ursula von der Leyen presented the plan in Strasbourg. The union will buy gas together, von der Leyen said. Prices should fall by winter, {she} added.
Mrs. Nguyen sells soup at the station in Hanoi. A bowl costs 30,000 dong, {she} said.
The mayor of Oaxaca, Rosalba Quintero, reopened the market. The roof will last for 50 years, {she} said.
Environment Secretary Maria Luisa Albores visited the reserve. The wolves have come back, {she} said.
Georgian President Salome Zourabichvili vetoed the law. It has no place in Europe, {she} said.
Tennis player Iga Swiatek won in Rome. “The clay was slow,” {she} said. {She} added that Paris would be harder.
Astronaut Samantha Cristoforetti returned to Earth. The first thing was the smell of grass, {she} recalled.
“The children learn faster than the teachers,” said headmistress Ingeborg Lund. {She} has bought 60 tablets. The parents paid for half of them, {she} said.
According to Elena Petrova, an analyst in Sofia, prices will fall. Demand is weak, {she} said.
The factory in Izmir has hired 300 women. Its director, Ms. Zeynep Kaya, wants to hire more. Skilled hands are rare, {she} said.
Rania al-Masri teaches in Amman. Her pupils come from nine countries. Music needs no visa, {she} said.
Indian Finance Minister Nirmala Sitharaman spoke in parliament on Tuesday. India will borrow less, {she} said.
Brazilian Environment Minister Marina Silva welcomed the data. Deforestation fell by a third, {she} said. The work has only begun, {she} warned.
Scientist Katalin Kariko was born in Hungary. Nobody wanted to pay for the research, {she} recalled in an interview.
Aung San Suu Kyi appeared in court in Naypyitaw. The charges are false, {she} said.
The museum bought 14 drawings, said its head, Carmen Etxeberria. They will be shown in March, {she} added.
Mette Frederiksen defended the decision on Danish television. Denmark is not for sale, {she} said.
Lawmaker Regina Ip criticized the plan in Hong Kong. The city needs land, not bridges, {she} said.
“The river took the house,” said Shabnam Bibi, a widow from Sindh. The village waits for tents, {she} said.
Peruvian President Dina Boluarte refused to resign. Elections cannot be moved again, {she} told the nation.
Ms. Li has worked in the factory in Dongguan since 2009. The wage has tripled, {she} said.
The Iranian lawyer Nasrin Sotoudeh was released on Sunday. {She} said that her health was poor.
Beijing resident Zhao Min said she had waited for two hours. She bought four tickets. The trains were full, {she} said.
Baroness Amos called for help for Syria. Winter is near, {she} said.
Swimmer Sarah Sjostrom broke the record in Budapest. The water was perfect, {she} said.
Chef Dominique Crenn opened a restaurant in Paris in May. She grows the vegetables herself. Butter is a spice, {she} said.
Spanish Deputy Prime Minister Yolanda Diaz met the unions. Wages must rise, {she} insisted. {She} added that talks would go on.
“It was dark and we sang,” said Miss Okoro. Rescuers came after nine hours, {she} told the BBC.
Giorgia Meloni arrived in Tunis on Sunday. Italy will pay for the coast guard, {she} announced.
Greek Culture Minister Lina Mendoni opened the museum. The marbles will come home, {she} said.
Farmer’s daughter Lotte Brandt runs the mill in Jutland. Grain was never so dry, {she} said.
""".strip().splitlines()
