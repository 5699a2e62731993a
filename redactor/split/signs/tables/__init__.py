"""Columns, forms and cards, which say of rows, cells and items who may read them.

columns     columns that say of each row whether it is confidential
two_values  columns of two values of which a sentence says what each means
by_value    rows by a word in a column, where a sentence says that those of that word are kept back
sharing     columns that ask of each row who may see it, and cells that shut items besides
business    tables that say of each item minuted elsewhere whether it is confidential
schedules   schedules that list by their numbers the minutes that are kept back
cards       tables of two columns, one for each item, a row of which says whether it is open
fields      lines of a form that say of each item whether it is open
tick_boxes  boxes to tick, put into what they answer
checklists  rows of a form that ask which passages are to come out, and name them
cells       what a cell keeps back from a phrase on, down to its end: minutes that are one big table

What does not live here: what a table is (`lines.tables`), what a shut row seals (`reach.rows`), and
letters in a column that a legend explains (`meaning.margins`).
"""
