/** The pages of customers: their own page, forms, surveys. */
@NullMarked
package id.pelanggan.adapters.web;

import org.jspecify.annotations.NullMarked;
