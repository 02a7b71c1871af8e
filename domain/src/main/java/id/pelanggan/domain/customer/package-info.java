/** Who a customer is: contact points, addresses, and the golden record that sources derive. */
@NullMarked
package id.pelanggan.domain.customer;

import org.jspecify.annotations.NullMarked;
