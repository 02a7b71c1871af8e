package id.pelanggan.sandbox.violation;

import id.pelanggan.domain.customer.CustomerId;

/** Breaks the rule that a stand-in of a vendor knows nothing of the product. */
public record SellsCustomers(CustomerId customer) {}
