-- Why somebody looked at what is masked by default; a code, and nothing for every other action.
alter table audit_event add column reason text;

-- Weeks of sales are summed up by the day. Orders come in roughly by their day, so ranges of pages suffice, which
-- cost next to nothing when rows are copied in.
create index sales_order_day on sales_order using brin (ordered_on) with (pages_per_range = 16, autosummarize = on);
