package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gonogo.gate.Decision;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The XML is valid by the schema with which Jenkins's xunit plugin judges what it reads:
/// `GONOGO_JUNIT_XSD` names a copy, which CI takes out of a package that has it for its own tests.
class JunitSchemaTest {
  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static String written(Decision decision) {
    return Report.JUNIT.write(decision, ReportCasesTest.options(80));
  }

  private static Schema schema() {
    String file = System.getenv().getOrDefault("GONOGO_JUNIT_XSD", "");
    if (!new File(file).isFile()) {
      String missing = "no schema of JUnit's XML: GONOGO_JUNIT_XSD names Jenkins's junit-10.xsd";
      if (System.getenv("GONOGO_REQUIRE_PROGRAMS") != null) {
        fail(missing);
      }
      System.out.println("skipped: " + missing);
      Assumptions.abort(missing);
    }
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new File(file));
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static void validate(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void isValid(Decision decision) throws Exception {
    validate(schema(), written(decision));
  }

  @Test
  void theSchemaCanRefuse() {
    Schema schema = schema();
    String xml = written(Decisions.all().get("shop-broken"));
    for (String change :
        List.of(" skipped=", " time=", " classname=", "<system-out>", " timestamp=")) {
      assertTrue(xml.contains(change), change);
      String odd = xml.replace(change, change.replaceAll("(\\w+)", "odd-$1"));
      assertThrows(SAXException.class, () -> validate(schema, odd), change);
    }
    String time = xml.replaceFirst("time=\"1.412\"", "time=\"1.4123\"");
    assertThrows(SAXException.class, () -> validate(schema, time));
  }

  /// Readers add up: what the cases, the suites and the whole say must agree.
  @ParameterizedTest
  @MethodSource("decisions")
  void theSumsAreRight(Decision decision) {
    Element all = ReadBack.xml(written(decision)).getDocumentElement();
    List<Element> suites = ReadBack.elements(all, "testsuite");
    assertEquals(
        new BigDecimal(all.getAttribute("time")),
        suites.stream()
            .map(suite -> new BigDecimal(suite.getAttribute("time")))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
    assertEquals("1.412", all.getAttribute("time"));
    for (String sum : List.of("tests", "failures", "errors")) {
      assertEquals(
          Long.parseLong(all.getAttribute(sum)),
          suites.stream().mapToLong(suite -> Long.parseLong(suite.getAttribute(sum))).sum());
    }
    for (Element suite : suites) {
      counts(suite, "tests", "testcase");
      counts(suite, "failures", "failure");
      counts(suite, "errors", "error");
      counts(suite, "skipped", "skipped");
      assertEquals(decision.at().toString(), suite.getAttribute("timestamp"));
      ReadBack.elements(suite, "testcase")
          .forEach(test -> assertEquals("0.000", test.getAttribute("time")));
    }
  }

  private static void counts(Element suite, String attribute, String element) {
    assertEquals(
        Integer.parseInt(suite.getAttribute(attribute)),
        ReadBack.elements(suite, element).size(),
        suite.getAttribute("name") + " " + attribute);
  }
}
