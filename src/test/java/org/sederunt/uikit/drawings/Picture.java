package org.sederunt.uikit.drawings;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read back as XML, which fails where it is not well-formed. */
record Picture(Document document) {

    static Picture of(Drawing drawing) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Picture(factory.newDocumentBuilder().parse(new InputSource(new StringReader(drawing.svg()))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError("Not well-formed: " + drawing.svg(), malformed);
        }
    }

    List<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    List<Element> elements(String name, String classes) {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .filter(element -> element.getAttribute("class").equals(classes))
                .toList();
    }

    List<String> texts(String name) {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    static List<Point> points(Element polygon) {
        List<Point> points = new ArrayList<>();
        for (String pair : polygon.getAttribute("points").split(" ", -1)) {
            double[] numbers = Arrays.stream(pair.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            points.add(new Point(numbers[0], numbers[1]));
        }
        return points;
    }
}
