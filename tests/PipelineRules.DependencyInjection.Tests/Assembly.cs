// Meters and traces are heard by name in the whole process, so that two tests at once would hear each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
