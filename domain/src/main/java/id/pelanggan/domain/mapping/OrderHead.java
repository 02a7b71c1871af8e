package id.pelanggan.domain.mapping;

import id.pelanggan.domain.sales.OrderKind;
import java.util.Currency;

/**
 * What one row says of the whole order.
 *
 * @param number empty where the row does not say
 * @param customer id; empty where the row names nobody
 * @param original id; empty where the row does not say
 * @param channel empty where the row does not say
 */
record OrderHead(
    String number,
    String customer,
    OrderKind kind,
    Moment ordered,
    Currency currency,
    String channel,
    String original) {}
