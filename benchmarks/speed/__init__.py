"""How fast: stock Presidio done the usual way, the model alone, and `redactor run`, in one run.

corpus      documents of the samples' kind, any number, always the same
stock       the usual way: python-docx, AnalyzerEngine a paragraph, AnonymizerEngine
raw         the model alone over the same text: the limit
stages      where the time of one document goes
cluster     a Dask scheduler with two workers on this machine
plot        the table as a picture
measured    one command, timed as a whole process tree with its peak memory
"""
