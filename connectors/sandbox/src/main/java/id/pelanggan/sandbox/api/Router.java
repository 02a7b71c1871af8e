package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.fault.Faults;
import id.pelanggan.sandbox.stock.Stock;

/** Finds out who answers. */
final class Router {
  private static final String CUSTOMER = "/v2/customers/";
  private static final String ORDER = "/v2/orders/";

  private final Stock stock;
  private final Tokens tokens;
  private final CustomersEndpoint customers;
  private final OrdersEndpoint orders;
  private final CatalogEndpoint catalog;
  private final ShopEndpoint shop;
  private final TokenEndpoint token;
  private final FaultsEndpoint faults;

  Router(Stock stock, Tokens tokens, Cursors cursors, Faults planned, String adminToken) {
    String currency = stock.shop().currency();
    this.stock = requireNonNull(stock, "stock is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
    this.customers = new CustomersEndpoint(stock.customers(), cursors);
    this.orders = new OrdersEndpoint(stock.orders(), cursors, currency);
    this.catalog = new CatalogEndpoint(stock.catalog(), cursors, currency);
    this.shop = new ShopEndpoint(stock.shop());
    this.token = new TokenEndpoint(tokens);
    this.faults = new FaultsEndpoint(planned, adminToken);
  }

  Answer answer(Asked asked) {
    Request request = asked.request();
    return switch (request.path()) {
      case "/oauth2/token" -> token.obtain(only("POST", request).json());
      case "/sandbox/faults" -> faults.change(only("POST", request));
      default -> {
        authorize(request);
        yield answerMember(asked);
      }
    };
  }

  /** Whether records are asked for. */
  static boolean isListing(Request request) {
    return switch (request.path()) {
      case "/v2/customers", "/v2/customers/search", "/v2/orders/search" -> true;
      case "/v2/catalog/search", "/v2/catalog/list" -> true;
      default -> false;
    };
  }

  private Answer answerMember(Asked asked) {
    Request request = asked.request();
    return switch (request.path()) {
      case "/v2/customers/search" -> {
        only("POST", request);
        yield customers.search(asked);
      }
      case "/v2/orders/search" -> {
        only("POST", request);
        yield orders.search(asked);
      }
      case "/v2/catalog/search" -> {
        only("POST", request);
        yield catalog.search(asked);
      }
      default -> answerGet(asked);
    };
  }

  private Answer answerGet(Asked asked) {
    Request request = asked.request();
    String path = request.path();
    if (path.startsWith(CUSTOMER) && request.method().equals("DELETE")) {
      return customers.delete(path.substring(CUSTOMER.length()), stock);
    }
    only("GET", request);
    return switch (path) {
      case "/v2/customers" -> customers.list(asked);
      case "/v2/catalog/list" -> catalog.list(asked);
      case "/v2/locations" -> shop.locations();
      case "/v2/merchants" -> shop.merchants();
      default -> answerOne(path);
    };
  }

  private Answer answerOne(String path) {
    if (path.startsWith(CUSTOMER)) {
      return customers.retrieve(path.substring(CUSTOMER.length()));
    }
    if (path.startsWith(ORDER)) {
      return orders.retrieve(path.substring(ORDER.length()));
    }
    throw ApiFailure.notFound("There is nothing at this path.");
  }

  private void authorize(Request request) {
    switch (tokens.standing(request.bearer().orElse(""))) {
      case GOOD -> {}
      case EXPIRED -> throw ApiFailure.unauthorized("ACCESS_TOKEN_EXPIRED", "It is over.");
      case REVOKED -> throw ApiFailure.unauthorized("ACCESS_TOKEN_REVOKED", "It was taken back.");
      case UNKNOWN -> throw ApiFailure.unauthorized("UNAUTHORIZED", "The token is not known.");
    }
  }

  private static Request only(String method, Request request) {
    if (!request.method().equals(method)) {
      throw ApiFailure.methodNotAllowed();
    }
    return request;
  }
}
