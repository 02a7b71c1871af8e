package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a source is: scheme, host, port and perhaps the beginning of a path. No user, no
 * parameters.
 */
public record SourceAddress(URI base) {
  public SourceAddress {
    String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
    boolean known = scheme.equals("https") || scheme.equals("http");
    if (!known || base.getHost() == null || base.getRawUserInfo() != null) {
      throw wrong();
    }
    if (base.getRawQuery() != null || base.getRawFragment() != null) {
      throw wrong();
    }
  }

  /**
   * @throws ConnectorException {@link FailureKind#SETTINGS_WRONG} where it is none
   */
  public static SourceAddress parse(String text) {
    try {
      return new SourceAddress(new URI(text.strip().replaceFirst("/+$", "")));
    } catch (URISyntaxException _) {
      throw wrong();
    }
  }

  /** Whether what is said there can be read on the way. */
  public boolean isCleartext() {
    return base.getScheme().equalsIgnoreCase("http");
  }

  /**
   * Where a call goes.
   *
   * @throws ConnectorException {@link FailureKind#ADDRESS_REFUSED} where it leads to somebody else
   */
  URI of(Call call) {
    return call.link().map(this::own).orElseGet(() -> address(call));
  }

  private URI address(Call call) {
    return URI.create(base + call.path() + query(call.parameters()));
  }

  private URI own(URI link) {
    URI full = base.resolve(link);
    boolean same =
        base.getScheme().equalsIgnoreCase(full.getScheme())
            && base.getHost().equalsIgnoreCase(full.getHost())
            && port(base) == port(full)
            && full.getRawUserInfo() == null;
    if (!same) {
      throw new ConnectorException(FailureKind.ADDRESS_REFUSED, "a link to another host");
    }
    return full;
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static ConnectorException wrong() {
    return new ConnectorException(FailureKind.SETTINGS_WRONG, "address");
  }
}
