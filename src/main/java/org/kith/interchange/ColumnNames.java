package org.kith.interchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How programs and people name the columns of a contact list, in the languages that were met. */
final class ColumnNames {
    /** What a column of a certain name holds: which of several addresses it is part of, and the label that follows. */
    record Column(CsvField field, String label) {}

    private static final String TABLE = """
            GIVEN_NAME: first name; given name; firstname; forename; vorname; prenom; voornaam; primer nombre; \
            nombre de pila; imie
            FAMILY_NAME: last name; family name; lastname; surname; nachname; familienname; nom de famille; apellido; \
            apellidos; cognome; sobrenome; achternaam; nazwisko
            ADDITIONAL_NAME: middle name; additional name; zweiter vorname; 2 vorname; weitere vornamen; \
            deuxieme prenom; segundo nombre; secondo nome
            FORMATTED_NAME: display name; full name; fullname; contact name; anzeigename; vollstandiger name; \
            nom complet; nom affiche; nombre completo; nome completo; contact; person
            PREFIX: name prefix; prefix; anrede; namensprafix; salutation
            SUFFIX: name suffix; suffix; namenszusatz; suffixe
            NICKNAME: nickname; nick name; spitzname; surnom; apodo
            EMAIL: email; e mail; email address; e mail address; mail; primary email; e mail adresse; emailadresse; \
            primare e mail adresse; adresse e mail; adresse de messagerie; courriel; correo electronico; correo; \
            direccion de correo electronico; indirizzo e mail; indirizzo di posta elettronica; e mailadres; \
            endereco de e mail; endereco de email; adres e mail; email 1
            EMAIL: e mail 2 address; secondary email; sekundare e mail adresse; e mail adresse 2; e mail 2 adresse; \
            email 2; email2; secondary e mail
            EMAIL: e mail 3 address; e mail 3 adresse; email 3; email3
            EMAIL|work: work email; business email; e mail geschaftlich
            EMAIL|home: home email; personal email; private email; e mail privat
            PHONE: phone; phone number; telephone; telephone number; telefon; telefonnummer; tel; telefono; telefone; \
            telefoon; telephone number
            PHONE|work: business phone; business phone 2; work phone; office phone; tel dienstlich; \
            telefon geschaftlich; telefon geschaftlich 2; telephone bureau; telefono del trabajo
            PHONE|home: home phone; home phone 2; tel privat; telefon privat; telefon privat 2; telephone domicile; \
            telefono particular
            PHONE|mobile: mobile phone; mobile number; mobile; cell; cell phone; mobil tel nr; mobiltelefon; mobil; \
            handy; tel mobile; telephone mobile; portable; movil; telefono movil; cellulare; celular
            PHONE|other: other phone; weiteres telefon
            PHONE|main: primary phone; haupttelefon
            PHONE|car: car phone; autotelefon
            PHONE|company: company main phone; telefon firma
            URL: url; website; web site; web page; webpage; homepage; webseite; web page 1; webseite 1; site web; \
            sitio web; profile url; profile; linkedin; linkedin url; linkedin profile
            URL: web page 2; webseite 2
            URL|home: personal web page; webseite privat
            URL|work: webseite geschaftlich
            ORGANIZATION: company; company name; organization; organisation; organization name; employer; firma; \
            unternehmen; arbeitgeber; societe; entreprise; empresa; azienda; bedrijf; organizacion; firma organisation
            DEPARTMENT: department; organization department; abteilung; service; departement; departamento; reparto; \
            afdeling
            TITLE: job title; position; organization title; role; occupation; arbeitstitel; berufsbezeichnung; stelle; \
            funktion; poste; fonction; cargo; puesto; posizione; qualifica; functie; title; titel
            BIRTHDAY: birthday; date of birth; birth date; geburtsdatum; anniversaire; date de naissance; \
            fecha de nacimiento; compleanno; cumpleanos
            BIRTH_YEAR: birth year; geburtsjahr
            BIRTH_MONTH: birth month; geburtsmonat
            BIRTH_DAY: birth day
            NOTE: notes; note; comment; comments; notizen; notiz; bemerkungen; remarques; notas; commentaires
            LABELS: labels; group membership; categories; category; tags; groups; kategorien; gruppen
            UID: uid; contact id; external id
            CONNECTED_ON: connected on; verbunden am; connecte le; date de connexion; conectado el; connesso il; \
            conectado em; fecha de conexion; collegato il; verbonden op
            STREET|home: home street; home street 2; home street 3; home address; home address 2; strasse privat; \
            privat adresse; privat adresse 2; privat strasse
            CITY|home: home city; ort privat; privat ort
            REGION|home: home state; bundesland privat; privat bundesland; bundesland kanton privat
            POSTAL_CODE|home: home postal code; home zipcode; home zip code; postleitzahl privat; privat plz
            COUNTRY|home: home country region; home country; land region privat; privat land
            PO_BOX|home: home address po box; postfach privat
            STREET|work: business street; business street 2; business street 3; business address; work address; \
            work address 2; strasse geschaftlich; dienstlich adresse; dienstlich adresse 2
            CITY|work: business city; work city; ort geschaftlich; dienstlich ort
            REGION|work: business state; work state; bundesland geschaftlich; dienstlich bundesland
            POSTAL_CODE|work: business postal code; work zipcode; work zip code; postleitzahl geschaftlich; \
            dienstlich plz
            COUNTRY|work: business country region; business country; work country; land region geschaftlich; \
            dienstlich land
            PO_BOX|work: business address po box; postfach geschaftlich
            STREET|other: other street; other street 2; other street 3; other address
            CITY|other: other city
            REGION|other: other state
            POSTAL_CODE|other: other postal code
            COUNTRY|other: other country region; other country
            PO_BOX|other: other address po box
            STREET|: street; street address; address; strasse; adresse; rue; calle; via; direccion
            CITY|: city; town; ort; stadt; ville; ciudad; citta; cidade; plaats; location
            REGION|: state; region; province; bundesland; provincia; estado
            POSTAL_CODE|: zip; zip code; zipcode; postal code; postcode; plz; postleitzahl; code postal; codigo postal; \
            cap; cep
            COUNTRY|: country; land; pays; pais; paese
            """;

    private static final Map<String, Column> COLUMNS = load();

    private ColumnNames() {}

    /** What a column of this name usually holds; null for a name nobody has met. */
    static Column of(String header) {
        return COLUMNS.get(fold(header));
    }

    /** Lower case without accents, every other sign a single blank. */
    static String fold(String header) {
        String plain = Normalizer.normalize(Tidy.cut(header, 200).replace("ß", "ss"), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c == 'ı' ? 'i' : c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static Map<String, Column> load() {
        Map<String, Column> columns = new HashMap<>();
        TABLE.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String[] target = line.substring(0, colon).split("\\|", 2);
            String label = target.length > 1 && !target[1].isEmpty() ? target[1] : null;
            for (String name : line.substring(colon + 1).split(";", -1)) {
                columns.put(name.strip(), new Column(CsvField.valueOf(target[0]), label));
            }
        });
        return Map.copyOf(columns);
    }
}
