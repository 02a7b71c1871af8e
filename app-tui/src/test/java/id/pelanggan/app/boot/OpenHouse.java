package id.pelanggan.app.boot;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Page;
import id.pelanggan.application.search.FindCustomers.Request;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A user of a home that stays and goes on searching, as the terminal does. */
final class OpenHouse implements AutoCloseable {
  private final InsideHome inside;

  OpenHouse(Path home) {
    inside = new InsideHome(home);
  }

  SearchState warm() {
    return inside.get(WarmSearch.class).warm(context(), progress -> {});
  }

  Page find(String text) {
    return inside.get(FindCustomers.class).find(context(), new Request(text, Optional.empty(), 10));
  }

  List<String> ids(String text) {
    return find(text).found().stream()
        .map(Found::customer)
        .map(id -> id.value().toString())
        .toList();
  }

  private CallContext context() {
    return inside.get(IdentifyOperator.class).identify(StartingPurposes.SALES_AND_SERVICE);
  }

  @Override
  public void close() {
    inside.close();
  }
}
