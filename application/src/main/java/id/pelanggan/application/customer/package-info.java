/** What can be asked and said of customers. */
@NullMarked
package id.pelanggan.application.customer;

import org.jspecify.annotations.NullMarked;
