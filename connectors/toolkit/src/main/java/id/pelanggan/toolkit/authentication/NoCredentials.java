package id.pelanggan.toolkit.authentication;

import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Credentials;
import java.util.Map;
import java.util.function.Function;

/** For sources that anybody may ask. */
public record NoCredentials() implements Credentials {
  @Override
  public Map<String, String> headers() {
    return Map.of();
  }

  @Override
  public boolean renew(Function<Call, Answer> source) {
    return false;
  }
}
