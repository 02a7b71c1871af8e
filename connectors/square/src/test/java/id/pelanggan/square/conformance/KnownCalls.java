package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.testkit.spec.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of the API without its specification: its calls, and how they look from outside.
 */
record KnownCalls() implements Yardstick {
  private static final List<Pattern> CALLS =
      List.of(
          Pattern.compile("POST /oauth2/token"),
          Pattern.compile("POST /v2/(customers|orders|catalog)/search"),
          Pattern.compile("GET /v2/(customers|catalog/list|locations|merchants)"),
          Pattern.compile("(GET|DELETE) /v2/customers/[^/]+"),
          Pattern.compile("GET /v2/orders/[^/]+"));

  @Override
  public List<Finding> findings(Exchange exchange) {
    List<Finding> findings = new ArrayList<>();
    String call = exchange.method() + " " + exchange.path();
    if (CALLS.stream().noneMatch(known -> known.matcher(call).matches())) {
      findings.add(new Finding(call, "not a call of the API"));
    }
    if (exchange.method().equals("POST") && !isObject(exchange.body())) {
      findings.add(new Finding("request", "no JSON object"));
    }
    if (!isObject(exchange.answer())) {
      findings.add(new Finding("answer", "no JSON object"));
    }
    if (exchange.status() >= 400 && !exchange.answer().startsWith("{\"errors\":[{")) {
      findings.add(new Finding("answer.errors", "missing"));
    }
    return findings;
  }

  private static boolean isObject(String text) {
    return text.startsWith("{") && text.endsWith("}");
  }
}
